use loader::load;
use rules::catalog::{Catalog, Topic};
use std::path::Path;
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let loaded = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/clients/data"));
    // These tables are never shown to anybody, so they have no words; only findings about words leave a catalog.
    loaded.catalog.unwrap_or_else(|| panic!("{}", loaded.findings))
});

/// A topic of the tests' own data.
pub fn topic(id: &str) -> &'static Topic {
    CATALOG.edition("2009").and_then(|edition| edition.topic(id)).expect("the tests' data has this topic")
}

/// The words of every passage that a row cites.
pub fn quotes(topic: &Topic, row: &str) -> Vec<&'static str> {
    let row = topic.rows.iter().find(|candidate| candidate.id == row).expect("the topic has this row");
    row.cites.iter().map(|cite| CATALOG.place(*cite).quote.as_str()).collect()
}
