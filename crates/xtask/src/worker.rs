use crate::failure::Failure;
use crate::project::Project;
use crate::step;
use xshell::cmd;

/// Writes the service worker, which lists every finished file that the site needs without a network.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn write(project: &Project) -> Result<(), Failure> {
    step::begin("Listing what works offline");
    let (shell, dist) = (&project.shell, project.dist());
    cmd!(shell, "node offline/build.mjs {dist}").quiet().run()?;
    Ok(())
}
