use crate::failure::Failure;
use crate::project::Project;
use crate::step;
use std::path::Path;
use xshell::cmd;

/// Adds the compiler's part for WebAssembly.
///
/// # Errors
///
/// If it is missing and rustup cannot add it.
pub fn install(project: &Project) -> Result<(), Failure> {
    let shell = &project.shell;
    let compiler = cmd!(shell, "rustc --print sysroot").quiet().read()?;
    if Path::new(&compiler).join("lib/rustlib/wasm32-unknown-unknown").exists() {
        return Ok(());
    }
    step::begin("Adding the compiler's part for WebAssembly");
    cmd!(shell, "rustup target add wasm32-unknown-unknown").quiet().run()?;
    Ok(())
}
