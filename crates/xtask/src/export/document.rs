use super::shelf::Shelf;
use super::vocabulary::vocabulary;
use super::{SCHEMA_FILE, contact, directory, edition, source};
use fnv::FnvHasher;
use loader::Language;
use plans::PlanList;
use rules::catalog::Catalog;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::hash::Hasher;

/// The version of the form. It grows when a reader of the last one would stumble.
const FORMAT: u32 = 1;

/// The whole document. Its fingerprint is that of everything else in it.
pub fn of(catalog: &Catalog, languages: &[Language], directories: &[PlanList]) -> Value {
    let shelf = Shelf::new(catalog, languages, directories);
    let mut document = json!({
        "$schema": SCHEMA_FILE,
        "format": FORMAT,
        "licence": env!("CARGO_PKG_LICENSE"),
        "languages": languages.iter().map(|language| json!(language.tag)).collect::<Value>(),
        "sources": catalog.sources.iter().map(source::source).collect::<Value>(),
        "contacts": catalog.contacts.iter().map(|held| contact::contact(&shelf, held)).collect::<Value>(),
        "parties": catalog.parties.iter().map(|held| contact::party(&shelf, held)).collect::<Value>(),
        "units": units(catalog).into_iter().map(|id| unit(&shelf, id)).collect::<Value>(),
        "directories": directories.iter().map(directory::directory).collect::<Value>(),
        "editions": catalog.editions.iter().map(|held| edition::edition(&shelf, held)).collect::<Value>(),
        "vocabulary": vocabulary(&shelf),
    });
    document["fingerprint"] = json!(fingerprint(&document));
    document
}

/// The units of all numbers, in the order of their ids.
pub fn units(catalog: &Catalog) -> BTreeSet<&str> {
    let mut units = BTreeSet::new();
    for topic in catalog.editions.iter().flat_map(|edition| &edition.topics) {
        units.extend(topic.parameters.iter().map(|parameter| parameter.unit.as_str()));
        units.extend(topic.formulas.iter().map(|formula| formula.unit.as_str()));
    }
    units
}

fn unit(shelf: &Shelf<'_>, id: &str) -> Value {
    json!({ "id": id, "text": shelf.text(&format!("unit.{id}")) })
}

/// Changes with everything in a document, and is the same everywhere.
fn fingerprint(document: &Value) -> String {
    let mut hasher = FnvHasher::default();
    hasher.write(document.to_string().as_bytes());
    format!("{:016x}", hasher.finish())
}
