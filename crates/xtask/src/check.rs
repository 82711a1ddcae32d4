use crate::failure::Failure;
use crate::project::Project;
use crate::{step, tool};
use xshell::cmd;

/// Checks the form of the code and the truth of the data. Takes seconds once everything is compiled.
///
/// # Errors
///
/// If anything is found.
pub fn run(project: &Project) -> Result<(), Failure> {
    let shell = &project.shell;
    tool::install_wasm_target(project)?;
    step::begin("Checking the data");
    loader::build(&project.data()).map_err(Failure::Findings)?;
    step::begin("Checking the format");
    cmd!(shell, "cargo fmt --check").quiet().run()?;
    step::begin("Checking the code");
    cmd!(shell, "cargo clippy --quiet --workspace --all-targets -- -D warnings").quiet().run()?;
    step::begin("Checking the code for the browser");
    cmd!(
        shell,
        "cargo clippy --quiet --package signpost --lib --bin signpost --target wasm32-unknown-unknown -- -D warnings"
    )
    .quiet()
    .run()?;
    println!("No findings.");
    Ok(())
}
