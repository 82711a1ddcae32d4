use super::document::Document;
use super::mutant::Mutant;
use super::notice::Notice;
use crate::failure::Failure;
use crate::project::Project;
use loader::record::record;
use loader::{Folder, Loaded, cases, load_folder};
use rules::catalog::{Catalog, Edition, Topic};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Everything that could notice a change, held in memory.
pub struct Judge {
    data: Folder,
    cases: Folder,
    records: BTreeMap<String, String>,
}

impl Judge {
    /// Holds what has been read: the data, the worked cases, and the records by their file names.
    pub fn new(data: Folder, cases: Folder, records: BTreeMap<String, String>) -> Self {
        Self { data, cases, records }
    }

    /// Reads the data, the worked cases and the records of a project.
    ///
    /// # Errors
    ///
    /// If a file cannot be read.
    pub fn read(project: &Project) -> Result<Self, Failure> {
        let read = |path: &Path| Folder::read(path).map_err(Failure::Findings);
        let records = records(&project.root.join("tests/records"))?;
        Ok(Self::new(read(&project.data())?, read(&project.root.join("tests/cases"))?, records))
    }

    /// Every file of the data that is valid TOML.
    pub fn documents(&self) -> Vec<Document<'_>> {
        self.data.paths().filter_map(|path| Document::parse(path, self.data.text(path)?)).collect()
    }

    /// What notices something before anything is changed.
    pub fn notice_as_it_stands(&self) -> Option<Notice> {
        self.notice_in(&load_folder(&self.data), None)
    }

    /// What notices a mutant first.
    pub fn notice(&self, mutant: &Mutant) -> Option<Notice> {
        let mut data = self.data.clone();
        data.insert(&mutant.path, mutant.apply(data.text(&mutant.path).unwrap_or_default()));
        self.notice_in(&load_folder(&data), topic(&mutant.path))
    }

    /// What notices something. A topic stands by itself: what changes in its files reaches only its own cases and record.
    fn notice_in(&self, loaded: &Loaded, topic: Option<&str>) -> Option<Notice> {
        let Some(catalog) = loaded.catalog.as_ref().filter(|_| loaded.findings.is_empty()) else {
            return Some(Notice::Verifier);
        };
        let named = topic.map(|topic| format!("topic = \"{topic}\""));
        let cases = self.cases.paths().filter_map(|path| Some((path, self.cases.text(path)?)));
        let mut own = cases.filter(|(_, text)| named.as_ref().is_none_or(|named| text.contains(named.as_str())));
        if own.any(|(path, text)| fails(loaded, path, text)) {
            return Some(Notice::Case);
        }
        let mut topics = topics(catalog).filter(|(_, held)| topic.is_none_or(|topic| held.id == topic));
        let differs = topics.any(|(edition, topic)| {
            self.records.get(&file_name(edition, topic)) != Some(&record(catalog, edition, topic))
        });
        differs.then_some(Notice::Record)
    }
}

/// The id of the topic that a file of the data belongs to. `None` if several topics share it.
fn topic(path: &str) -> Option<&str> {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["editions", _, topic, _, ..] => Some(topic),
        _ => None,
    }
}

/// Whether a case of a file comes out otherwise, or the file cannot be read any more.
fn fails(loaded: &Loaded, path: &str, text: &str) -> bool {
    let verdicts = cases::run_text(loaded, path, text);
    verdicts.map_or(true, |verdicts| verdicts.iter().any(|verdict| !verdict.passed))
}

/// The records of a folder by their file names.
fn records(folder: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<std::io::Result<Vec<_>>>);
    let read = |path: &Path| fs::read_to_string(path).map_err(Failure::file(path));
    let entries = entries.map_err(Failure::file(folder))?;
    entries.iter().map(|entry| Ok((entry.file_name().display().to_string(), read(&entry.path())?))).collect()
}

/// The records as the rules give them, by their file names.
#[cfg(test)]
pub fn written(catalog: &Catalog) -> BTreeMap<String, String> {
    let record = |(edition, topic)| (file_name(edition, topic), record(catalog, edition, topic));
    topics(catalog).map(record).collect()
}

fn topics(catalog: &Catalog) -> impl Iterator<Item = (&Edition, &Topic)> {
    catalog.editions.iter().flat_map(|edition| edition.topics.iter().map(move |topic| (edition, topic)))
}

fn file_name(edition: &Edition, topic: &Topic) -> String {
    format!("{}.{}.txt", edition.id, topic.id)
}
