use crate::failure::Failure;
use crate::project::Project;
use crate::tool::Browser;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use xshell::cmd;

/// A file that the start page fetched before it was ready.
#[derive(Debug, Deserialize)]
pub struct Fetched {
    /// The path of its address.
    pub path: String,
    /// Its bytes as they were sent, compressed.
    pub bytes: u64,
}

/// Everything that the start page fetched before it was ready, itself included.
#[derive(Debug, Deserialize)]
pub struct FirstView(Vec<Fetched>);

impl FirstView {
    /// Loads the start page in a browser and records what it fetches.
    ///
    /// # Errors
    ///
    /// If the page does not become ready.
    pub fn measure(project: &Project, browser: &Browser, address: &str) -> Result<Self, Failure> {
        let program = cmd!(project.shell, "node tests/browser/measure/first-view.mjs");
        let output = browser.drives(program, address).read()?;
        serde_json::from_str(&output).map_err(|error| Failure::Output("first-view.mjs", error))
    }

    /// The bytes of each type of file, by the type's name.
    pub fn by_type(&self) -> BTreeMap<&'static str, u64> {
        let mut bytes = BTreeMap::new();
        for fetched in &self.0 {
            *bytes.entry(type_of(&fetched.path)).or_default() += fetched.bytes;
        }
        bytes
    }

    /// The bytes of all files.
    pub fn total(&self) -> u64 {
        self.0.iter().map(|fetched| fetched.bytes).sum()
    }
}

fn type_of(path: &str) -> &'static str {
    match Path::new(path).extension().and_then(|ending| ending.to_str()) {
        Some("css") => "styles",
        Some("js") => "scripts",
        Some("pack") => "words",
        Some("svg" | "png") => "images",
        Some("wasm") => "app (wasm)",
        None | Some("html") => "page",
        Some(_) => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_one_type_are_added_up() {
        let fetched = |path: &str, bytes| Fetched { path: path.to_owned(), bytes };
        let view = FirstView(vec![fetched("/", 5), fetched("/a.js", 1), fetched("/b.js", 2), fetched("/c.wasm", 4)]);
        assert_eq!(view.by_type(), BTreeMap::from([("app (wasm)", 4), ("page", 5), ("scripts", 3)]));
        assert_eq!(view.total(), 12);
    }
}
