use crate::{fit::Fit, folded::folded};

/// A name to be found by: of a company, a plan or a contact.
#[derive(Clone, Debug)]
pub struct Name {
    /// The folded words, side by side without spaces.
    joined: String,
    words: Vec<String>,
}

impl Name {
    /// The name as it is compared.
    pub fn of(text: &str) -> Self {
        let words: Vec<_> = text.split_whitespace().map(folded).collect();
        Self { joined: words.concat(), words }
    }

    /// How all that was typed fits the whole name, spaces apart.
    pub fn fit(&self, typed: &str) -> Option<Fit> {
        Fit::of(typed, &self.joined)
    }

    /// How a typed word fits the name: as one of its words, as the beginning of one, or somewhere inside.
    pub fn fit_of_word(&self, word: &str) -> Option<Fit> {
        // Most names are told apart by this one look.
        Fit::of(word, &self.joined)?;
        self.words.iter().filter_map(|own| Fit::of(word, own)).min().or(Some(Fit::Inside))
    }
}
