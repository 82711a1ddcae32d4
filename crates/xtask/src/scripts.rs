use crate::failure::Failure;
use crate::project::Project;
use crate::step;
use std::fs;
use std::path::Path;
use xshell::cmd;

/// Shortens the finished scripts where they lie. Trunk has hashed and copied them by then; it shortens no modules itself.
///
/// # Errors
///
/// If a script cannot be read, or is not one.
pub fn shorten(project: &Project) -> Result<(), Failure> {
    step::begin("Shortening the scripts");
    let dist = project.dist();
    folder(project, &dist)?;
    folder(project, &dist.join("offline"))
}

fn folder(project: &Project, folder: &Path) -> Result<(), Failure> {
    let shell = &project.shell;
    for entry in fs::read_dir(folder).map_err(Failure::file(folder))? {
        let path = entry.map_err(Failure::file(folder))?.path();
        if path.extension().is_some_and(|ending| ending == "js") {
            cmd!(shell, "node node_modules/terser/bin/terser --module --compress --mangle --output {path} -- {path}")
                .quiet()
                .run()?;
        }
    }
    Ok(())
}
