use crate::failure::Failure;
use crate::project::Project;
use crate::step;
use std::path::PathBuf;
use xshell::cmd;

/// Builds the `wasm-bindgen` command in the version of Cargo.lock and returns the folder it is in.
///
/// # Errors
///
/// If it is missing and cannot be built.
pub fn install(project: &Project) -> Result<PathBuf, Failure> {
    let shell = &project.shell;
    let package = cmd!(shell, "cargo pkgid wasm-bindgen").quiet().read()?;
    let version = package.rsplit(['@', '#']).next().unwrap_or_default();
    let folder = project.cache.join(format!("wasm-bindgen-{version}"));
    let programs = folder.join("bin");
    if !programs.join("wasm-bindgen").exists() {
        step::begin(&format!("Installing wasm-bindgen {version} (about 3 minutes, once)"));
        cmd!(shell, "cargo install --quiet --debug --locked --root {folder} --path crates/bindgen")
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .quiet()
            .run()?;
    }
    Ok(programs)
}
