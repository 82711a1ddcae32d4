use crate::failure::Failure;
use crate::project::Project;
use crate::tool::Tools;
use crate::{compress, packs, step, styles};
use std::env;
use std::ffi::OsString;
use std::fs::File;
use std::path::PathBuf;
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
    bundle(project, &tools)?;
    step::begin("Writing the pages ahead");
    let shell = &project.shell;
    let dist = project.dist();
    cmd!(shell, "cargo run --quiet --package signpost --bin prerender -- {dist}").quiet().run()?;
    compress::write(&dist)
}

/// Waits until no other build writes the same folder. Others wait until the file is closed.
fn alone(project: &Project) -> Result<File, Failure> {
    let path = project.root.join("target/dist.lock");
    let file = File::create(&path).map_err(Failure::file(&path))?;
    file.lock().map_err(Failure::file(&path))?;
    Ok(file)
}

fn bundle(project: &Project, tools: &Tools) -> Result<(), Failure> {
    step::begin("Building the app (about a minute and a half when nothing is built yet)");
    let shell = &project.shell;
    let trunk = &tools.trunk;
    cmd!(shell, "{trunk} --quiet build --release")
        .env("PATH", programs(project, tools))
        .env("CARGO_ENCODED_RUSTFLAGS", without_home())
        // Trunk takes this variable's usual value, 1, for a mistake.
        .env_remove("NO_COLOR")
        .quiet()
        .run()?;
    Ok(())
}

/// Trunk uses the first `wasm-bindgen` and `wasm-opt` that it meets on the path.
fn programs(project: &Project, tools: &Tools) -> OsString {
    let own = [tools.bindgen_folder.clone(), project.root.join("node_modules/.bin")];
    let path = env::var_os("PATH").unwrap_or_default();
    env::join_paths(own.into_iter().chain(env::split_paths(&path))).unwrap_or(path)
}

/// Panic messages name source files. Without the folder of the user they are shorter, and the same everywhere.
fn without_home() -> OsString {
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo = cargo.or_else(|| env::home_dir().map(|home| home.join(".cargo"))).unwrap_or_default();
    let mut flag = OsString::from("--remap-path-prefix=");
    flag.push(cargo.join("registry/src"));
    flag.push("=");
    flag
}
