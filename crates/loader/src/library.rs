use crate::read::{Document, Value};
use crate::{Folder, Report, Spot};
use std::cell::Cell;
use std::collections::BTreeMap;

/// The language that every other language is compared with.
pub const REFERENCE_LANGUAGE: &str = "en";

/// The files of a folder, parsed. Files that are not TOML are noted and left out.
pub struct Library<'t> {
    folder: &'t Folder,
    documents: BTreeMap<&'t str, Document<'t>>,
    whole: Cell<bool>,
}

impl<'t> Library<'t> {
    /// Parses every file of a folder.
    pub fn new(folder: &'t Folder, report: &Report) -> Self {
        let parse = |path| Some((path, Document::parse(&folder.shown(path), folder.text(path)?, report)?));
        let documents: BTreeMap<_, _> = folder.paths().filter_map(parse).collect();
        let whole = Cell::new(documents.len() == folder.paths().count());
        Self { folder, documents, whole }
    }

    /// The content of a file that must be there; a missing one is noted.
    pub fn need<'a>(&'a self, path: &str, report: &'a Report) -> Option<Value<'a>> {
        if self.folder.text(path).is_none() {
            report.note(&self.top(path), "this file is missing");
            self.whole.set(false);
        }
        self.get(path, report)
    }

    /// The content of a file that may be missing.
    pub fn get<'a>(&'a self, path: &str, report: &'a Report) -> Option<Value<'a>> {
        self.documents.get(path).map(|document| document.root(report))
    }

    /// The first line of a file.
    pub fn top(&self, path: &str) -> Spot {
        Spot::top(&self.folder.shown(path))
    }

    /// Whether every file could be parsed, and none has been missing so far.
    pub fn is_whole(&self) -> bool {
        self.whole.get()
    }

    /// The names of the folders directly below a path that ends in `/`.
    pub fn folders(&self, path: &str) -> Vec<&'t str> {
        self.folder.folders(path).into_iter().collect()
    }

    /// The names of the files directly in the folder at a path that ends in `/`.
    pub fn files(&self, path: &str) -> Vec<&'t str> {
        let name = |file: &'t str| file.strip_prefix(path).filter(|name| !name.contains('/'));
        self.folder.paths().filter_map(name).collect()
    }

    /// The tags of the languages: the reference first, then every other one that has words shared by all editions.
    pub fn languages(&self) -> Vec<&'t str> {
        let tag = |path: &'t str| path.strip_prefix("words.")?.strip_suffix(".toml");
        let others = self.folder.paths().filter_map(tag).filter(|tag| *tag != REFERENCE_LANGUAGE);
        std::iter::once(REFERENCE_LANGUAGE).chain(others).collect()
    }
}
