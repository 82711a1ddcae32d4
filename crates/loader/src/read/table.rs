use super::value::entries_of;
use super::{Document, Text, Value};
use crate::{Report, Spot, suggestion};
use std::cell::RefCell;
use toml::de::DeTable;

/// A table of a file, from which keys are taken by name.
///
/// When it goes out of use it notes every key that nobody asked for, so that no key can be misspelt unseen.
pub struct Table<'a> {
    /// Where it begins.
    pub spot: Spot,
    /// What it is, for sentences, such as ``fact `network` ``.
    pub name: String,
    document: &'a Document<'a>,
    report: &'a Report,
    entries: &'a DeTable<'a>,
    asked: RefCell<Vec<String>>,
}

impl<'a> Table<'a> {
    pub(super) fn new(
        document: &'a Document<'a>,
        report: &'a Report,
        entries: &'a DeTable<'a>,
        spot: Spot,
        name: String,
    ) -> Self {
        Self { spot, name, document, report, entries, asked: RefCell::default() }
    }

    /// The value of a key that may be missing.
    pub fn get(&self, key: &str) -> Option<Value<'a>> {
        self.asked.borrow_mut().push(key.to_owned());
        let mut entries = entries_of(self.document, self.report, self.entries).into_iter();
        entries.find(|(found, _)| found.text == key).map(|(_, value)| value)
    }

    /// The value of a key that must be there; a missing one is noted.
    pub fn need(&self, key: &str) -> Option<Value<'a>> {
        let value = self.get(key);
        if value.is_none() {
            self.report.note(&self.spot, format!("{} lacks the key `{key}`", self.name));
        }
        value
    }

    /// Lets keys stand unread.
    pub fn pass(&self, keys: &[&str]) {
        self.asked.borrow_mut().extend(keys.iter().map(|key| (*key).to_owned()));
    }

    /// Every key with its value, in the order of the file, for a table whose keys are ids.
    pub fn entries(&self) -> Vec<(Text<'a>, Value<'a>)> {
        self.asked.borrow_mut().extend(self.entries.keys().map(|key| key.get_ref().to_string()));
        entries_of(self.document, self.report, self.entries)
    }

    /// The entries of a table of ids below a key, each as a table with the noun and its id as its name.
    pub fn each(&self, key: &str, noun: &str) -> Vec<(Text<'a>, Table<'a>)> {
        let Some(table) = self.get(key).and_then(Value::table) else { return Vec::new() };
        let entries = table.entries().into_iter();
        entries.filter_map(|(id, value)| value.table_named(format!("{noun} `{}`", id.text)).map(|t| (id, t))).collect()
    }
}

impl Drop for Table<'_> {
    fn drop(&mut self) {
        let asked = self.asked.borrow();
        for key in self.entries.keys().filter(|key| !asked.iter().any(|known| known == key.get_ref())) {
            let spot = self.document.spot(&key.span());
            let hint = suggestion(key.get_ref(), asked.iter().map(String::as_str));
            self.report.note(&spot, format!("{} has no key `{}`{hint}", self.name, key.get_ref()));
        }
    }
}
