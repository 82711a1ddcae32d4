use crate::Report;
use crate::make::{Register, Scope};
use crate::read::Text;
use crate::words::Section;
use words::{Piece, pieces};

/// What the placeholders of a file of words may name.
pub struct Placeholders<'s> {
    /// The contacts of all editions.
    pub contacts: &'s Register,
    /// The topic that the words belong to, if they belong to one.
    pub topic: Option<&'s Scope<'s>>,
}

/// Notes placeholders that name nothing, and labels of the screens that a sentence of the rules refers to.
pub fn placeholders(section: &Section<'_>, named: &Placeholders<'_>, report: &Report) {
    for (key, text) in &section.texts {
        for piece in pieces(text.text) {
            match piece {
                Piece::Placeholder(name) => named.check(key, name, text, report),
                Piece::Plain(plain) if plain.contains(['{', '}']) => {
                    report.note(&text.spot, format!("the text `{key}` has a brace without its partner"));
                }
                Piece::Plain(_) => {}
            }
        }
    }
}

impl Placeholders<'_> {
    fn check(&self, key: &str, name: &str, text: &Text<'_>, report: &Report) {
        let (kind, id) = name.split_once('.').unwrap_or(("", name));
        let id = Text { text: id, spot: text.spot.clone() };
        let screen = key.starts_with("ui.") || key.starts_with("unit.");
        let register = match (kind, self.topic) {
            ("contact", _) => self.contacts,
            ("clock", Some(topic)) => &topic.clocks,
            ("parameter", Some(topic)) => &topic.parameters,
            ("", _) if screen => return,
            ("ui", _) => {
                let sentence = format!("the text `{key}` refers to `{name}`, a label of the screens");
                return report.note(&text.spot, sentence);
            }
            _ => return report.note(&text.spot, format!("the placeholder `{name}` of `{key}` names nothing")),
        };
        register.find(&id, report);
    }
}
