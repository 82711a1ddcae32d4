use crate::Report;
use crate::words::Section;
use words::{Piece, pieces};

/// Notes keys and placeholders of a language that differ from the English ones.
pub fn translations(english: &Section<'_>, other: &Section<'_>, report: &Report) {
    for (key, text) in &english.texts {
        match other.text(key) {
            None => report.note(&other.top, format!("the text `{key}` is missing in {}", other.top.path)),
            Some(translated) if placeholders(translated.text) != placeholders(text.text) => {
                let sentence = format!("the text `{key}` has other placeholders than the English one");
                report.note(&translated.spot, sentence);
            }
            Some(_) => {}
        }
    }
    for (key, text) in other.texts.iter().filter(|(key, _)| english.text(key).is_none()) {
        report.note(&text.spot, format!("the text `{key}` has no English one"));
    }
}

fn placeholders(text: &str) -> Vec<&str> {
    let mut names: Vec<_> = pieces(text)
        .into_iter()
        .filter_map(|piece| if let Piece::Placeholder(name) = piece { Some(name) } else { None })
        .collect();
    names.sort_unstable();
    names
}
