//! What reaches the browser, and under which licences: a list for people and a bill of materials for their tools.

mod materials;
mod notices;
mod package;
mod reached;

use crate::failure::Failure;
use crate::project::Project;
use crate::step;
use package::Package;
use serde_json::Value;
use std::fs;
use std::path::Path;
use xshell::cmd;

/// Writes `licences.txt` and `sbom.cdx.json` into a built site.
///
/// # Errors
///
/// If cargo cannot list the packages, or a file cannot be read or written.
pub fn write(project: &Project, dist: &Path) -> Result<(), Failure> {
    step::begin("Listing what reaches the browser");
    let shell = &project.shell;
    let told = cmd!(shell, "cargo metadata --format-version 1 --locked --filter-platform wasm32-unknown-unknown");
    let told: Value = parsed("cargo metadata", &told.quiet().read()?)?;
    let mut packages = reached::packages(&told);
    packages.push(styles(project)?);
    for (name, text) in
        [("licences.txt", notices::text(&packages)?), ("sbom.cdx.json", materials::document(&packages).to_string())]
    {
        let path = dist.join(name);
        fs::write(&path, text).map_err(Failure::file(&path))?;
    }
    Ok(())
}

/// The only npm package of which something is sent: the styles and their images. All others only build.
fn styles(project: &Project) -> Result<Package, Failure> {
    let folder = project.root.join("node_modules/@uswds/uswds");
    let path = folder.join("package.json");
    let told: Value = parsed("package.json", &fs::read_to_string(&path).map_err(Failure::file(&path))?)?;
    let text = |key: &str| told[key].as_str().unwrap_or_default().to_owned();
    Ok(Package { registry: "npm", name: text("name"), version: text("version"), licence: text("license"), folder })
}

fn parsed(of: &'static str, text: &str) -> Result<Value, Failure> {
    serde_json::from_str(text).map_err(|error| Failure::Output(of, error))
}

#[cfg(test)]
mod tests;
