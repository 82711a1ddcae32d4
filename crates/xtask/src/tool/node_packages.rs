use crate::failure::Failure;
use crate::project::Project;
use crate::step;
use std::fs;
use std::path::Path;
use std::time::SystemTime;
use xshell::cmd;

/// Installs the npm packages that package-lock.json lists, unless they are there.
///
/// # Errors
///
/// If Node is missing or a package cannot be had.
pub fn install(project: &Project) -> Result<(), Failure> {
    let shell = &project.shell;
    if cmd!(shell, "npm --version").quiet().ignore_stderr().read().is_err() {
        return Err(Failure::Missing(
            "Install Node 20 or newer with npm, from https://nodejs.org, then run this again.",
        ));
    }
    let wanted = modified(&project.root.join("package-lock.json"));
    // npm writes this file last.
    let present = modified(&project.root.join("node_modules/.package-lock.json"));
    if present.is_some() && present >= wanted {
        return Ok(());
    }
    step::begin("Installing npm packages");
    cmd!(shell, "npm ci --loglevel=error").env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1").quiet().run()?;
    Ok(())
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|metadata| metadata.modified()).ok()
}
