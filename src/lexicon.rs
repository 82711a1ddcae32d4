use crate::generated::WORDS;
use words::{Pack, PackError};

/// The words that have arrived: those of the start page and, later, of the documents, editions and topics.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// The packs, each with what its keys begin with; the longest beginnings first, so that a text is found at once.
    packs: Vec<(&'static str, Pack)>,
}

/// The pack that every page needs once the rules are here: the other labels.
///
/// No page waits for the quotes of the documents, which stand folded: they come right after it.
const OF_EVERY_PAGE: &str = "ui.later";

/// Whether a page of a topic (`2009.discharge`) needs the words of a pack.
fn is_needed(scope: &str, topic: &str) -> bool {
    topic.starts_with(scope) || scope == OF_EVERY_PAGE
}

impl Lexicon {
    /// The names of a language's files that hold what a page of a topic (`2009.discharge`) needs beside the words of the
    /// start page.
    pub fn files_of<'a>(language: &'a str, topic: &'a str) -> impl Iterator<Item = &'static str> + use<'a> {
        let later = WORDS.iter().filter(move |(tag, scope, _)| *tag == language && !scope.is_empty());
        later.filter(move |(_, scope, _)| is_needed(scope, topic)).map(|(_, _, file)| *file)
    }

    /// The names of a language's files that have not been taken in.
    pub fn missing<'a>(&'a self, language: &'a str) -> impl Iterator<Item = &'static str> + use<'a> {
        let is_here = |scope: &str| self.packs.iter().any(|(held, _)| *held == scope);
        let files = WORDS.iter().filter(move |(tag, scope, _)| *tag == language && !is_here(scope));
        files.map(|(_, _, file)| *file)
    }

    /// The names of a language's files that hold the words of the start page, or the rest.
    pub fn files(language: &str, first: bool) -> impl Iterator<Item = &'static str> {
        let files = WORDS.iter().filter(move |(tag, scope, _)| *tag == language && scope.is_empty() == first);
        files.map(|(_, _, file)| *file)
    }

    /// The languages there are, the reference language first.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        WORDS.iter().filter(|(_, scope, _)| scope.is_empty()).map(|(tag, _, _)| *tag)
    }

    /// Takes a file of words in.
    ///
    /// # Errors
    ///
    /// If the bytes are no words, or belong to other rules than this build's.
    pub fn add(&mut self, file: &str, bytes: &[u8]) -> Result<(), PackError> {
        let pack = Pack::decode(bytes, crate::FINGERPRINT)?;
        let scope = WORDS.iter().find(|(_, _, held)| *held == file).map_or("", |(_, scope, _)| scope);
        let position = self.packs.iter().position(|(held, _)| held.len() <= scope.len()).unwrap_or(self.packs.len());
        self.packs.insert(position, (scope, pack));
        Ok(())
    }

    /// The text of a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.packs.iter().filter(|(scope, _)| key.starts_with(scope)).find_map(|(_, pack)| pack.get(key))
    }

    /// Whether all words of a language are here, and not only those that the first page needed.
    pub fn is_whole(&self) -> bool {
        self.has(|_| true)
    }

    /// Whether all words are here that a page of a topic (`2009.discharge`) needs.
    pub fn is_enough_for(&self, topic: &str) -> bool {
        self.has(|scope| is_needed(scope, topic))
    }

    /// Whether all packs of the language are here whose scope fits.
    fn has(&self, fits: impl Fn(&str) -> bool) -> bool {
        let tag = self.packs.first().map(|(_, pack)| pack.language.as_str());
        let wanted = WORDS.iter().filter(|(held, scope, _)| Some(*held) == tag && fits(scope)).count();
        self.packs.iter().filter(|(scope, _)| fits(scope)).count() == wanted
    }
}
