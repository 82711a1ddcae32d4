//! `cargo xtask export`: everything the rules say, as one JSON document for other people and other programs.
//!
//! Everything is named by its permanent id, and the same data gives the same bytes. What the document holds is stated
//! by `docs/catalog.schema.json` and explained in `docs/open-data.md`.

mod checklist;
mod clock;
mod contact;
mod decimal;
mod directory;
mod document;
mod edition;
mod fact;
mod formula;
mod grid;
mod letter;
mod measure;
mod row;
mod scope;
mod sheet;
mod shelf;
mod slot;
mod source;
mod span;
mod statement;
mod step;
#[cfg(test)]
mod tests;
mod topic;
mod vocabulary;
mod window;

use crate::failure::Failure;
use crate::project::Project;
use crate::step::begin;
use std::fs;
use std::path::Path;

/// The name of the schema's file. Every document names it, so it is written beside each.
const SCHEMA_FILE: &str = "catalog.schema.json";

/// What a document holds, as JSON Schema 2020-12.
const SCHEMA: &str = include_str!("../../../../docs/catalog.schema.json");

/// Writes the document to a path, and its schema beside it.
///
/// # Errors
///
/// If there are findings in the data, or a file cannot be written.
pub fn write(project: &Project, path: &Path) -> Result<(), Failure> {
    begin(&format!("Exporting the data to {}", path.display()));
    let loaded = loader::load(&project.data());
    let findings = loaded.findings;
    let catalog = loaded.catalog.filter(|_| findings.is_empty()).ok_or(Failure::Findings(findings))?;
    let folder = path.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder).map_err(Failure::file(folder))?;
    let document = document::of(&catalog, &loaded.words, &loaded.plans);
    for (path, text) in [(path, format!("{document:#}\n").as_str()), (&folder.join(SCHEMA_FILE), SCHEMA)] {
        fs::write(path, text).map_err(Failure::file(path))?;
    }
    Ok(())
}
