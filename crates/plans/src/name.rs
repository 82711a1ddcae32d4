use crate::{fit::Fit, folded::folded};

/// A name to be found by: of a company, a plan or a contact. Its words are folded, with single spaces between them.
#[derive(Clone, Debug)]
pub struct Name(String);

impl Name {
    /// The name as it is compared.
    pub fn of(text: &str) -> Self {
        let words = text.split_whitespace().map(folded).filter(|word| !word.is_empty());
        Self(words.collect::<Vec<_>>().join(" "))
    }

    /// How all that was typed fits the whole name.
    pub fn fit(&self, typed: &str) -> Option<Fit> {
        Fit::of(typed, &self.0)
    }

    /// How a typed word fits the name: as one of its words, as the beginning of one, or inside one.
    pub fn fit_of_word(&self, word: &str) -> Option<Fit> {
        // Most names are told apart by this one look.
        self.fit(word)?;
        self.0.split(' ').filter_map(|own| Fit::of(word, own)).min()
    }
}
