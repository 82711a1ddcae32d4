use crate::Report;
use crate::words::Section;
use std::collections::BTreeSet;
use words::{Piece, pieces};

/// The years that a sentence of the rules may name.
const YEARS: std::ops::RangeInclusive<u16> = 1990..=2099;

/// Names that are written with digits, such as 1-800-MEDICARE: those in the labels and in the names of contacts.
pub struct Numerals(BTreeSet<String>);

impl Numerals {
    /// Collects the names of a language from the words that all editions share.
    pub fn of(shared: &Section<'_>) -> Self {
        let named = shared.texts.iter().filter(|(key, _)| key.starts_with("ui.") || key.starts_with("contact."));
        Self(named.flat_map(|(_, text)| with_digits(text.text)).map(str::to_owned).collect())
    }

    fn allow(&self, word: &str) -> bool {
        let year = word.len() == 4 && word.parse().is_ok_and(|year: u16| YEARS.contains(&year));
        year || self.0.contains(word)
    }
}

/// Notes digits in sentences of the rules that are neither years nor parts of names: numbers live in the data, where
/// they have a unit and a citation.
pub fn digits(section: &Section<'_>, numerals: &Numerals, report: &Report) {
    for (key, text) in section.texts.iter().filter(|(key, _)| key.starts_with("say.") && !key.ends_with(".outside")) {
        for word in with_digits(text.text).filter(|word| !numerals.allow(word)) {
            let sentence = format!("`{key}` holds the number {word}; make it a clock or a parameter");
            report.note(&text.spot, sentence);
        }
    }
}

/// The words of a text that hold a digit, outside placeholders.
fn with_digits(text: &str) -> impl Iterator<Item = &str> {
    let plain = pieces(text).into_iter().filter_map(|piece| if let Piece::Plain(p) = piece { Some(p) } else { None });
    let words = plain.flat_map(|plain| plain.split(|c: char| !c.is_alphanumeric() && c != '-'));
    words.map(|word| word.trim_matches('-')).filter(|word| word.contains(|c: char| c.is_ascii_digit()))
}
