use super::Register;
use crate::Report;
use crate::read::{Shape, Table, Text, Value};
use rules::catalog::{Cite, PartyIndex, SourceIndex};

/// What all editions share: the ids of the sources, contacts and parties, and where findings go.
pub struct Shelf<'a> {
    /// Where findings are noted.
    pub report: &'a Report,
    /// The documents.
    pub sources: Register,
    /// The places of each document.
    pub places: Vec<Register>,
    /// The contacts.
    pub contacts: Register,
    /// Those who act, know or pay.
    pub parties: Register,
}

impl<'a> Shelf<'a> {
    /// Registers the ids of sources.toml, contacts.toml and parties.toml.
    pub fn new(report: &'a Report, sources: &Value<'a>, contacts: &Value<'a>, parties: &Value<'a>) -> Self {
        let documents = sources.peek("source");
        let places = documents.iter().flat_map(Value::peek_entries).map(|(_, document)| {
            let places = document.peek("place");
            register("place", keys(places.as_ref()), Shape::Hyphens, report)
        });
        Self {
            report,
            places: places.collect(),
            sources: register("source", keys(documents.as_ref()), Shape::Hyphens, report),
            contacts: register("contact", keys(contacts.peek("contact").as_ref()), Shape::Underscores, report),
            parties: register("party", keys(parties.peek("party").as_ref()), Shape::Underscores, report),
        }
    }

    /// The passages that a table must cite under the key `cites`, at least one.
    pub fn cites(&self, table: &Table<'_>) -> Vec<Cite> {
        let Some(value) = table.need("cites") else { return Vec::new() };
        let spot = value.spot.clone();
        let texts = value.texts();
        if texts.is_empty() {
            self.report.note(&spot, format!("{} cites nothing", table.name));
        }
        self.resolve(&texts)
    }

    /// The passages that a table may cite under the key `cites`.
    pub fn cites_if_any(&self, table: &Table<'_>) -> Vec<Cite> {
        table.get("cites").map(Value::texts).map(|texts| self.resolve(&texts)).unwrap_or_default()
    }

    /// The party that a table must name under a key.
    pub fn party(&self, table: &Table<'_>, key: &str) -> PartyIndex {
        let party = table.need(key).and_then(Value::text);
        PartyIndex::of(party.and_then(|party| self.parties.find(&party, self.report)).unwrap_or_default())
    }

    /// Notes the sources, places, contacts and parties that nothing refers to.
    pub fn note_unused(&self) {
        self.sources.note_unused(self.report);
        self.places.iter().for_each(|places| places.note_unused(self.report));
        self.contacts.note_unused(self.report);
        self.parties.note_unused(self.report);
    }

    fn resolve(&self, texts: &[Text<'_>]) -> Vec<Cite> {
        texts.iter().filter_map(|text| self.cite(text)).collect()
    }

    fn cite(&self, text: &Text<'_>) -> Option<Cite> {
        let Some((source, place)) = text.text.split_once('/') else {
            self.report
                .note(&text.spot, format!("the citation \"{}\" is not a source, a slash and a place", text.text));
            return None;
        };
        let at = |part| Text { text: part, spot: text.spot.clone() };
        let source = self.sources.find(&at(source), self.report)?;
        let place = self.places[source].find(&at(place), self.report)?;
        Some(Cite { source: SourceIndex::of(source), place: u16::try_from(place).unwrap_or(u16::MAX) })
    }
}

/// Registers ids, and notes those that are malformed.
pub fn register<'a>(
    noun: &'static str,
    ids: impl IntoIterator<Item = Text<'a>>,
    shape: Shape,
    report: &Report,
) -> Register {
    let check = |id: &Text<'_>| shape.check(noun, id, report);
    Register::of(noun, ids.into_iter().inspect(check), report)
}

/// The keys of a table, without noting anything.
pub fn keys<'a>(table: Option<&Value<'a>>) -> Vec<Text<'a>> {
    table.map(Value::peek_entries).unwrap_or_default().into_iter().map(|(id, _)| id).collect()
}
