use crate::failure::Failure;
use crate::project::Project;
use crate::step;
use xshell::cmd;

/// Writes a compressed `.br` file next to every finished file that shrinks.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn write(project: &Project) -> Result<(), Failure> {
    step::begin("Compressing");
    let (shell, dist) = (&project.shell, project.dist());
    cmd!(shell, "node crates/xtask/scripts/compress.mjs {dist}").quiet().run()?;
    Ok(())
}
