use crate::failure::Failure;
use crate::project::Project;
use crate::step;
use xshell::cmd;

/// Compiles the styles, for Trunk to hash and copy.
///
/// # Errors
///
/// If they do not compile.
pub fn write(project: &Project) -> Result<(), Failure> {
    step::begin("Compiling the styles");
    let shell = &project.shell;
    cmd!(shell, "node styles/build.mjs").quiet().run()?;
    Ok(())
}
