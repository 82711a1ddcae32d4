use crate::read::Text;
use crate::{Report, Spot, suggestion};
use std::cell::Cell;

/// The ids of one kind in their order, each with its place and whether anything refers to it.
pub struct Register {
    noun: &'static str,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    spot: Spot,
    used: Cell<bool>,
}

impl Register {
    /// Makes a register. The noun names one entry in sentences.
    pub fn new(noun: &'static str) -> Self {
        Self { noun, entries: Vec::new() }
    }

    /// Makes a register of ids.
    pub fn of<'a>(noun: &'static str, ids: impl IntoIterator<Item = Text<'a>>, report: &Report) -> Self {
        let mut register = Self::new(noun);
        ids.into_iter().for_each(|id| register.add(&id, report));
        register
    }

    /// Adds an id at the end. One that is there already, or one too many to be numbered, is noted.
    pub fn add(&mut self, id: &Text<'_>, report: &Report) {
        if let Some(first) = self.position(id.text) {
            let sentence =
                format!("{} `{}` is there twice; the first is on line {}", self.noun, id.text, self.spot(first).line);
            report.note(&id.spot, sentence);
        }
        if self.entries.len() == usize::from(u16::MAX) {
            report.note(&id.spot, format!("there are more entries of the kind {} than can be numbered", self.noun));
        }
        self.entries.push(Entry { id: id.text.to_owned(), spot: id.spot.clone(), used: Cell::new(false) });
    }

    /// The position of an id that something depends on, which counts as used from now on. An unknown id is noted.
    pub fn find(&self, id: &Text<'_>, report: &Report) -> Option<usize> {
        let position = self.mention(id, report)?;
        self.entries[position].used.set(true);
        Some(position)
    }

    /// The position of an id that is named without anything depending on it. An unknown id is noted.
    pub fn mention(&self, id: &Text<'_>, report: &Report) -> Option<usize> {
        let position = self.position(id.text);
        if position.is_none() {
            let hint = suggestion(id.text, self.ids());
            report.note(&id.spot, format!("there is no {} `{}`{hint}", self.noun, id.text));
        }
        position
    }

    /// The position of an id.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.id == id)
    }

    /// Where the id at a position stands.
    pub fn spot(&self, position: usize) -> &Spot {
        &self.entries[position].spot
    }

    /// The id at a position.
    pub fn id(&self, position: usize) -> &str {
        &self.entries[position].id
    }

    /// All ids in their order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.id.as_str())
    }

    /// All ids in their order, each with its place.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Spot)> {
        self.entries.iter().map(|entry| (entry.id.as_str(), &entry.spot))
    }

    /// How many ids there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Notes every id that nothing has referred to.
    pub fn note_unused(&self, report: &Report) {
        for entry in self.entries.iter().filter(|entry| !entry.used.get()) {
            report.note(&entry.spot, format!("nothing uses the {} `{}`", self.noun, entry.id));
        }
    }
}
