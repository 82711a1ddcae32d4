use crate::read::{Text, Value};
use crate::{Report, Spot};

/// The words of one language in one folder.
pub struct Section<'a> {
    /// The first line of the file.
    pub top: Spot,
    /// What the keys begin with in a pack, such as `2009.discharge.`; nothing for words that all editions share.
    pub prefix: String,
    /// The texts in the order of the file, each with its path in the file as its key.
    pub texts: Vec<(String, Text<'a>)>,
}

impl<'a> Section<'a> {
    /// Reads a file of words. Texts that are empty, and values that are no texts, are noted.
    pub fn read(file: &Value<'a>, prefix: String, report: &Report) -> Self {
        let mut section = Self { top: file.spot.clone(), prefix, texts: Vec::new() };
        section.add("", file, report);
        section
    }

    /// Adds the words of a part. A text that another file has too is noted.
    pub fn add_part(&mut self, file: &Value<'a>, report: &Report) {
        let held = self.texts.len();
        self.add("", file, report);
        let (before, added) = self.texts.split_at(held);
        for (key, text) in added.iter().filter(|(key, _)| before.iter().any(|(other, _)| other == key)) {
            report.note(&text.spot, format!("the text `{key}` stands in another file too"));
        }
    }

    /// The text of a key.
    pub fn text(&self, key: &str) -> Option<&Text<'a>> {
        self.texts.iter().find(|(held, _)| held == key).map(|(_, text)| text)
    }

    /// The keys and texts as a pack holds them.
    pub fn packed(&self) -> impl Iterator<Item = (String, String)> {
        self.texts.iter().map(|(key, text)| (format!("{}{key}", self.prefix), text.text.to_owned()))
    }

    fn add(&mut self, path: &str, table: &Value<'a>, report: &Report) {
        for (id, value) in table.peek_entries() {
            let key = if path.is_empty() { id.text.to_owned() } else { format!("{path}.{}", id.text) };
            if value.is_table() {
                self.add(&key, &value, report);
            } else if let Some(text) = value.peek_text() {
                if text.text.trim().is_empty() {
                    report.note(&text.spot, format!("the text `{key}` is empty"));
                }
                self.texts.push((key, text));
            } else {
                report.note(&value.spot, format!("the text `{key}` must be a text"));
            }
        }
    }
}
