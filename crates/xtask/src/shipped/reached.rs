use super::Package;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The package of the app.
const APP: &str = "signpost";

/// The packages from elsewhere that the app is linked with, by name and version: those that `cargo metadata` leads to,
/// but for what runs only while building.
pub fn packages(metadata: &Value) -> Vec<Package> {
    let by_id = |list: &Value| -> BTreeMap<String, Value> {
        let entries = list.as_array().into_iter().flatten();
        entries.map(|entry| (text(&entry["id"]), entry.clone())).collect()
    };
    let (packages, nodes) = (by_id(&metadata["packages"]), by_id(&metadata["resolve"]["nodes"]));
    let mut waiting: Vec<&str> =
        packages.iter().filter(|(_, held)| held["name"] == APP).map(|(id, _)| id.as_str()).collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        let Some((package, node)) = packages.get(id).zip(nodes.get(id)) else { continue };
        if is_macro(package) || !reached.insert(id) {
            continue;
        }
        let linked = node["deps"].as_array().into_iter().flatten().filter(|needed| is_linked(needed));
        waiting.extend(linked.filter_map(|needed| needed["pkg"].as_str()));
    }
    let mut found: Vec<_> = reached.into_iter().filter_map(|id| packages.get(id)).filter_map(package).collect();
    found.sort();
    found
}

/// A package, unless it is one of the project's own, which come from nowhere.
fn package(told: &Value) -> Option<Package> {
    told["source"].as_str()?;
    let manifest = PathBuf::from(told["manifest_path"].as_str()?);
    Some(Package {
        registry: "cargo",
        name: text(&told["name"]),
        version: text(&told["version"]),
        licence: text(&told["license"]).replace('/', " OR ").replace("  ", " "),
        folder: manifest.parent().unwrap_or(Path::new("")).to_owned(),
    })
}

/// Whether a package is run by the compiler and leaves only what it writes.
fn is_macro(package: &Value) -> bool {
    let targets = package["targets"].as_array().into_iter().flatten();
    targets.flat_map(|target| target["kind"].as_array().into_iter().flatten()).any(|kind| kind == "proc-macro")
}

/// Whether a package is needed by the finished program, and not only to build or test it.
fn is_linked(needed: &Value) -> bool {
    needed["dep_kinds"].as_array().into_iter().flatten().any(|kind| kind["kind"].is_null())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
