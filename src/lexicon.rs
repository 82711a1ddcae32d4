use crate::generated::WORDS;
use words::{Pack, PackError};

/// The words that have arrived: those of the start page and, later, of the documents, editions and topics.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// The packs, each with what its keys begin with; the longest beginnings first, so that a text is found at once.
    packs: Vec<(&'static str, Pack)>,
}

impl Lexicon {
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

    /// Whether all words of a language are here, and not only those of the start page.
    pub fn is_whole(&self) -> bool {
        let tag = self.packs.first().map(|(_, pack)| pack.language.as_str());
        self.packs.len() == WORDS.iter().filter(|(held, _, _)| Some(*held) == tag).count()
    }
}
