use crate::failure::Failure;
use crate::project::Project;
use crate::tool::Tools;
use crate::{bundle, compress, export, functions, hosting, imports, packs, scripts, shipped, step, styles, worker};
use std::fs::File;
use xshell::cmd;

/// Builds the whole site into `dist`.
///
/// # Errors
///
/// If something it needs cannot be installed, or a step fails.
pub fn build(project: &Project) -> Result<(), Failure> {
    let tools = Tools::install(project)?;
    let _building = alone(project)?;
    packs::write(project)?;
    styles::write(project)?;
    bundle::write(project, &tools)?;
    imports::shorten(project)?;
    functions::arrange(project)?;
    scripts::shorten(project)?;
    step::begin("Writing the pages ahead");
    let shell = &project.shell;
    let dist = project.dist();
    cmd!(shell, "cargo run --quiet --package signpost --bin prerender -- {dist}").quiet().run()?;
    export::write(project, &dist.join("data/catalog.json"))?;
    shipped::write(project, &dist)?;
    hosting::write(&dist)?;
    worker::write(project)?;
    compress::write(project)
}

/// Waits until no other build writes the same folder. Others wait until the file is closed.
fn alone(project: &Project) -> Result<File, Failure> {
    let path = project.root.join("target/dist.lock");
    let file = File::create(&path).map_err(Failure::file(&path))?;
    file.lock().map_err(Failure::file(&path))?;
    Ok(file)
}
