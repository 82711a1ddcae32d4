use crate::Report;
use crate::words::Section;
use rules::catalog::Contact;
use words::{Piece, pieces};

/// Notes what may not be said to somebody whose event lies outside the period: a digit, a length of time, an amount,
/// or a contact that is not always callable.
pub fn outside(section: &Section<'_>, contacts: &[Contact], report: &Report) {
    for (key, text) in section.texts.iter().filter(|(key, _)| is_outside(key)) {
        for piece in pieces(text.text) {
            match piece {
                Piece::Plain(plain) if plain.contains(|c: char| c.is_ascii_digit()) => {
                    report.note(&text.spot, format!("`{key}` is said outside the period and holds a digit"));
                }
                Piece::Placeholder(name) if !always_callable(name, contacts) => {
                    let sentence =
                        format!("`{key}` is said outside the period and names `{name}`, which does not hold there");
                    report.note(&text.spot, sentence);
                }
                Piece::Plain(_) | Piece::Placeholder(_) => {}
            }
        }
    }
}

fn is_outside(key: &str) -> bool {
    key.starts_with("safe.") || key.starts_with("say.") && key.ends_with(".outside")
}

fn always_callable(name: &str, contacts: &[Contact]) -> bool {
    let contact = name.strip_prefix("contact.").and_then(|id| contacts.iter().find(|contact| contact.id == id));
    contact.is_some_and(|contact| contact.period.until.is_none())
}
