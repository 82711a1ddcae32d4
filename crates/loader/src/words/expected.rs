use crate::Spot;
use crate::make::{Agency, EditionIds, ROLES, Register, Shelf};
use rules::catalog::{Catalog, Topic};
use std::collections::BTreeSet;

/// A text that something needs or may have.
pub struct Expected {
    /// The key in the file.
    pub key: String,
    /// Whether it must be there.
    pub needed: bool,
    /// Where the thing stands that it belongs to.
    pub spot: Spot,
}

impl Expected {
    /// A text that must be there.
    pub fn needed(key: String, spot: &Spot) -> Self {
        Self { key, needed: true, spot: spot.clone() }
    }

    /// A text that may be there.
    pub fn optional(key: String, spot: &Spot) -> Self {
        Self { key, needed: false, spot: spot.clone() }
    }

    /// The text of every id of a register: its key is what comes before the id, the id, and what comes after.
    pub fn of_each(register: &Register, before: &str, after: &str) -> Vec<Self> {
        register.iter().map(|(id, spot)| Self::needed(format!("{before}{id}{after}"), spot)).collect()
    }
}

/// The texts of the words that all editions share, but for the labels of the screens.
pub fn shared_keys(
    shelf: &Shelf<'_>,
    retired: &Register,
    catalog: &Catalog,
    agency: &Agency,
    top: &Spot,
) -> Vec<Expected> {
    let mut keys = vec![Expected::needed("language.name".to_owned(), top)];
    keys.extend(Expected::of_each(&shelf.contacts, "contact.", ".name"));
    keys.extend(Expected::of_each(&shelf.parties, "party.", ".name"));
    keys.extend(Expected::of_each(retired, "retired.", ""));
    keys.extend(ROLES.iter().flat_map(|role| role_keys(role, agency, top)));
    let units: BTreeSet<&str> =
        catalog.editions.iter().flat_map(|edition| &edition.topics).flat_map(units_of).collect();
    keys.extend(units.into_iter().map(|unit| Expected::needed(format!("unit.{unit}"), top)));
    keys
}

/// What a role is called, and the words by which sentences name it. They are needed once an agency fills it.
fn role_keys(role: &str, agency: &Agency, top: &Spot) -> [Expected; 2] {
    let filled = agency.contacts.iter().position(|contact| contact.id == role);
    let spot = filled.map_or(top, |position| &agency.spots[position]);
    ["title", "named"].map(|key| Expected {
        key: format!("role.{role}.{key}"),
        needed: filled.is_some(),
        spot: spot.clone(),
    })
}

/// The texts of an edition's words.
pub fn edition_keys(shelf: &Shelf<'_>, ids: &EditionIds, top: &Spot) -> Vec<Expected> {
    let mut keys = vec![Expected::needed("edition.name".to_owned(), top)];
    keys.extend(shelf.sources.iter().map(|(id, spot)| Expected::optional(format!("source.{id}.says"), spot)));
    keys.extend(Expected::of_each(&ids.doubts, "doubt.", ".text"));
    keys.extend(Expected::of_each(&ids.safe, "safe.", ""));
    keys.extend(Expected::of_each(&ids.letters, "letter.", ".name"));
    keys.extend(ids.letters.iter().map(|(id, spot)| Expected::optional(format!("letter.{id}.hint"), spot)));
    keys
}

fn units_of(topic: &Topic) -> impl Iterator<Item = &str> {
    let parameters = topic.parameters.iter().map(|parameter| parameter.unit.as_str());
    parameters.chain(topic.formulas.iter().map(|formula| formula.unit.as_str()))
}
