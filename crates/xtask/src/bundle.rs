use crate::failure::Failure;
use crate::project::Project;
use crate::step;
use crate::tool::Tools;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use xshell::cmd;

/// The file beside the site's pages that serves as the shell of the library's, until they are written.
const LIBRARY_SHELL: &str = "library.html";

/// Builds both programs of the site, with everything that they fetch, into `dist`.
///
/// # Errors
///
/// If one cannot be built, or a file cannot be written.
pub fn write(project: &Project, tools: &Tools) -> Result<(), Failure> {
    step::begin("Building the guide (about a minute and a half when nothing is built yet)");
    let dist = project.dist();
    trunk(project, tools, &project.root.join("index.html"), &dist)?;
    step::begin("Building the library");
    library(project, tools, &dist)
}

/// Builds the library from the same shell. Trunk makes one program of each page, so it gets a page of its own.
fn library(project: &Project, tools: &Tools, dist: &Path) -> Result<(), Failure> {
    let folder = project.root.join("target/library");
    let built = folder.join("dist");
    let page = folder.join("index.html");
    fs::create_dir_all(&folder).map_err(Failure::file(&folder))?;
    let shell = project.root.join("index.html");
    let shell = fs::read_to_string(&shell).map_err(Failure::file(&shell))?;
    // What the page names lies beside it for Trunk, so the way there leads out of this folder.
    let shell = shell
        .replace("href=\"static/", "href=\"../../static/")
        .replace("href=\"target/assets/signpost.css", "href=\"target/assets/library.css")
        .replace("href=\"target/", "href=\"../../target/")
        .replace("rel=\"rust\" data-bin=\"signpost\"", "rel=\"rust\" href=\"../../Cargo.toml\" data-bin=\"library\"");
    fs::write(&page, shell).map_err(Failure::file(&page))?;
    trunk(project, tools, &page, &built)?;
    for entry in fs::read_dir(&built).map_err(Failure::file(&built))? {
        let from = entry.map_err(Failure::file(&built))?.path();
        let Some(name) = from.file_name().and_then(|name| name.to_str()) else { continue };
        let to = match name {
            "index.html" => LIBRARY_SHELL,
            name if name.starts_with("library-") => name,
            _ => continue,
        };
        fs::copy(&from, dist.join(to)).map_err(Failure::file(&from))?;
    }
    Ok(())
}

fn trunk(project: &Project, tools: &Tools, page: &Path, dist: &Path) -> Result<(), Failure> {
    let (shell, trunk) = (&project.shell, &tools.trunk);
    cmd!(shell, "{trunk} --quiet build --release --dist {dist} {page}")
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
