use crate::failure::Failure;
use crate::project::Project;
use crate::step;
use std::path::PathBuf;
use xshell::cmd;

/// The newest version that the project's compiler can build.
const VERSION: &str = "0.21.14";

/// Builds Trunk into the user's cache and returns the path of its program.
///
/// # Errors
///
/// If it is missing and cannot be built.
pub fn install(project: &Project) -> Result<PathBuf, Failure> {
    let folder = project.cache.join(format!("trunk-{VERSION}"));
    let program = folder.join("bin/trunk");
    if !program.exists() {
        step::begin(&format!("Installing trunk {VERSION} (about 3 minutes, once)"));
        let shell = &project.shell;
        // A debug build takes a quarter of the time of a release build and bundles no slower.
        cmd!(
            shell,
            "cargo install --quiet --debug --locked --no-default-features --version {VERSION} --root {folder} trunk"
        )
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .quiet()
        .run()?;
    }
    Ok(program)
}
