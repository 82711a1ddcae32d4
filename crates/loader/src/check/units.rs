use crate::Report;
use crate::words::Section;
use words::{Piece, pieces};

/// The placeholder that a unit puts its number into.
const COUNT: &str = "count";

/// Notes units that do not say where their number stands.
pub fn units(shared: &Section<'_>, report: &Report) {
    for (key, text) in shared.texts.iter().filter(|(key, _)| key.starts_with("unit.")) {
        let names = pieces(text.text).into_iter().filter(|piece| matches!(piece, Piece::Placeholder(_)));
        if !names.eq([Piece::Placeholder(COUNT)]) {
            report.note(&text.spot, format!("the unit `{key}` must hold the placeholder `{COUNT}`, once"));
        }
    }
}
