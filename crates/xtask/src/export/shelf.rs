use loader::Language;
use plans::PlanList;
use rules::catalog::{Catalog, Cite, PartyIndex, Period};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What all editions share: the rules, and the words of every language.
pub struct Shelf<'a> {
    /// The rules.
    pub catalog: &'a Catalog,
    /// The directories of plans.
    pub directories: &'a [PlanList],
    languages: Vec<(&'a str, BTreeMap<&'a str, &'a str>)>,
}

impl<'a> Shelf<'a> {
    /// Lays the words out to be found by their keys.
    pub fn new(catalog: &'a Catalog, languages: &'a [Language], directories: &'a [PlanList]) -> Self {
        let texts = |language: &'a Language| language.texts.iter().map(|(key, text)| (key.as_str(), text.as_str()));
        let found = languages.iter().map(|language| (language.tag.as_str(), texts(language).collect()));
        Self { catalog, directories, languages: found.collect() }
    }

    /// A text by language. Null if no language has it.
    pub fn text(&self, key: &str) -> Value {
        let held = self.languages.iter().filter_map(|(tag, texts)| Some((*tag, *texts.get(key)?)));
        let texts: BTreeMap<&str, &str> = held.collect();
        if texts.is_empty() { Value::Null } else { json!(texts) }
    }

    /// Citations, each as a source and one of its places.
    pub fn cites(&self, cites: &[Cite]) -> Value {
        let cite = |cite: &Cite| format!("{}/{}", self.catalog.source(cite.source).id, self.catalog.place(*cite).id);
        cites.iter().map(cite).collect()
    }

    /// The id of a party.
    pub fn party(&self, index: PartyIndex) -> &'a str {
        &self.catalog.parties[index.at()].id
    }
}

/// The days on which something is in force. An end that is open is null.
pub fn period(period: Period) -> Value {
    let day = |day: chrono::NaiveDate| day.to_string();
    json!({ "from": period.from.map(day), "until": period.until.map(day) })
}
