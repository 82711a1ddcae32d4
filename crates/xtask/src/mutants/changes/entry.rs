use super::Edit;
use crate::mutants::document::Document;
use crate::mutants::site::Site;
use crate::mutants::vocabulary::Vocabulary;

/// A list without one of its tables: a row, a step, a band, a field.
pub fn dropped(document: &Document<'_>, site: &Site<'_>, sites: &[Site<'_>]) -> Vec<Edit> {
    if site.list.is_none() || !site.value.get_ref().is_table() {
        return Vec::new();
    }
    let headed = document.has_heading(site.value);
    let cut = if headed { document.below_heading(site.value, sites) } else { site.seat.cut() };
    vec![(cut, String::new())]
}

/// A condition without one of its facts, or a tally or a letter without one. A fact of two values is left out: there the same comes
/// of adding the other value.
pub fn condition_dropped(site: &Site<'_>, vocabulary: &Vocabulary<'_>, path: &str) -> Vec<Edit> {
    let tested = site.key.is_some() && ["when", "of", "answers"].contains(&site.holder());
    if !tested || vocabulary.ids(path, site).len() == 2 { Vec::new() } else { vec![(site.seat.cut(), String::new())] }
}
