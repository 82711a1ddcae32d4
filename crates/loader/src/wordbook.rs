use crate::check::{self, Numerals, Placeholders};
use crate::library::Library;
use crate::make::{Agency, Register, Shelf};
use crate::rulebook::{Draft, TopicDraft};
use crate::words::{Expected, Section, edition_keys, shared_keys, topic_keys};
use crate::{Language, Report};
use rules::catalog::{Catalog, Contact};

/// The words of every language, gathered file by file and checked against what the rules need.
pub struct Wordbook<'a> {
    library: &'a Library<'a>,
    report: &'a Report,
    /// The words that all editions share, in each language.
    shared: Vec<Section<'a>>,
    numerals: Vec<Numerals>,
    languages: Vec<Language>,
}

impl<'a> Wordbook<'a> {
    /// Reads the words that all editions share. `None` if a file of them is missing.
    pub fn new(library: &'a Library<'a>, report: &'a Report) -> Option<Self> {
        let shared = sections(library, report, "", "")?;
        let language = |tag: &str| Language { tag: tag.to_owned(), texts: Vec::new() };
        Some(Self {
            library,
            report,
            numerals: shared.iter().map(Numerals::of).collect(),
            shared,
            languages: library.languages().into_iter().map(language).collect(),
        })
    }

    /// Reads and checks the words of an edition.
    pub fn check_edition(&mut self, ids: &Shelf<'_>, draft: &Draft, contacts: &[Contact]) {
        let id = &draft.edition.id;
        let path = format!("editions/{id}/");
        let Some(read) = sections(self.library, self.report, &path, &format!("{id}.")) else { return };
        let expected = edition_keys(ids, &draft.ids, &read[0].top);
        self.check(&read, &expected, &Placeholders { contacts: &ids.contacts, topic: None }, contacts);
        self.add(&read);
    }

    /// Reads and checks the words of a topic.
    pub fn check_topic(&mut self, draft: &TopicDraft<'_>, edition: &str, contacts: &[Contact]) {
        let id = &draft.topic.id;
        let path = format!("editions/{edition}/{id}/");
        let Some(mut read) = sections(self.library, self.report, &path, &format!("{edition}.{id}.")) else { return };
        for part in self.library.folders(&path) {
            for (section, tag) in read.iter_mut().zip(self.library.languages()) {
                if let Some(file) = self.library.get(&format!("{path}{part}/words.{tag}.toml"), self.report) {
                    section.add_part(&file, self.report);
                }
            }
        }
        let expected = topic_keys(&draft.scope, &draft.topic, &read[0].top);
        let named = Placeholders { contacts: &draft.scope.shelf.contacts, topic: Some(&draft.scope) };
        self.check(&read, &expected, &named, contacts);
        self.add(&read);
    }

    /// Checks the words that all editions share, once everything that may need them has been read.
    pub fn check_shared(&mut self, ids: &Shelf<'_>, retired: &Register, catalog: &Catalog, agency: &Agency) {
        let sections = std::mem::take(&mut self.shared);
        let expected = shared_keys(ids, retired, catalog, agency, &sections[0].top);
        let named = Placeholders { contacts: &ids.contacts, topic: None };
        self.check(&sections, &expected, &named, &catalog.contacts);
        check::units(&sections[0], self.report);
        self.add(&sections);
        self.languages.iter_mut().for_each(|language| agency.tell(language));
    }

    /// The languages, the reference language first.
    pub fn languages(self) -> Vec<Language> {
        self.languages
    }

    fn check(&self, sections: &[Section<'_>], expected: &[Expected], named: &Placeholders<'_>, contacts: &[Contact]) {
        let [english, others @ ..] = sections else { return };
        check::keys(english, expected, self.report);
        check::placeholders(english, named, self.report);
        for other in others {
            check::translations(english, other, self.report);
        }
        for (section, numerals) in sections.iter().zip(&self.numerals) {
            check::digits(section, numerals, self.report);
            check::outside(section, contacts, self.report);
        }
    }

    fn add(&mut self, sections: &[Section<'_>]) {
        for (language, section) in self.languages.iter_mut().zip(sections) {
            language.texts.extend(section.packed());
        }
    }
}

/// The words of a folder in every language. `None` if a file of them is missing or cannot be parsed.
fn sections<'a>(library: &'a Library<'a>, report: &'a Report, folder: &str, prefix: &str) -> Option<Vec<Section<'a>>> {
    let read = |tag| {
        let file = library.need(&format!("{folder}words.{tag}.toml"), report)?;
        Some(Section::read(&file, prefix.to_owned(), report))
    };
    // Every file is read before a missing one ends this, so that all findings come in one run.
    let sections: Vec<_> = library.languages().into_iter().map(read).collect();
    sections.into_iter().collect()
}
