use crate::failure::Failure;
use crate::project::Project;
use crate::step;
use std::path::PathBuf;
use xshell::cmd;

/// A version that the project's compiler can build.
const VERSION: &str = "0.20.2";

/// Builds cargo-deny into the user's cache and returns the path of its program.
///
/// # Errors
///
/// If it is missing and cannot be built.
pub fn install(project: &Project) -> Result<PathBuf, Failure> {
    let folder = project.cache.join(format!("cargo-deny-{VERSION}"));
    let program = folder.join("bin/cargo-deny");
    if !program.exists() {
        step::begin(&format!("Installing cargo-deny {VERSION} (some minutes, once)"));
        let shell = &project.shell;
        cmd!(shell, "cargo install --quiet --debug --locked --version {VERSION} --root {folder} cargo-deny")
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .quiet()
            .run()?;
    }
    Ok(program)
}
