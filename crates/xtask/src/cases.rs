use crate::failure::Failure;
use crate::project::Project;
use std::path::PathBuf;

/// Runs files of cases and prints a line for each case, then how many passed and failed.
///
/// # Errors
///
/// If a file cannot be understood, or a case fails.
pub fn run(project: &Project, paths: &[PathBuf]) -> Result<(), Failure> {
    let loaded = loader::load(&project.data());
    let verdicts = loader::cases::run(&loaded, paths).map_err(Failure::Findings)?;
    for verdict in &verdicts {
        println!("{verdict}");
    }
    let passed = verdicts.iter().filter(|verdict| verdict.passed).count();
    let failed = verdicts.len() - passed;
    println!("{passed} passed, {failed} failed");
    if failed == 0 { Ok(()) } else { Err(Failure::Told) }
}
