//! The kinds of change, one file each. Each gives, for a value of a file, the stretches to replace and by what.

mod date;
mod digit;
mod entry;
mod id;
mod list;
mod number;
mod placeholder;
mod truth;
mod unit;

use super::document::Document;
use super::mutant::Mutant;
use super::site::Site;
use super::vocabulary::Vocabulary;
use std::ops::Range;

/// A stretch of a file, and what replaces it.
type Edit = (Range<usize>, String);

/// Every change of a file.
pub fn of(document: &Document<'_>, vocabulary: &Vocabulary<'_>) -> Vec<Mutant> {
    let sites = document.sites();
    let edits = |site: &Site<'_>| {
        let ids = vocabulary.ids(document.path, site);
        let kinds: [Vec<Edit>; 11] = [
            id::replaced(site, &ids),
            list::dropped(site),
            list::added(site, &ids),
            entry::dropped(document, site, &sites),
            entry::condition_dropped(site, vocabulary, document.path),
            number::stepped(document, site),
            date::moved(document, site),
            digit::changed(document, site),
            unit::renamed(site),
            truth::flipped(site),
            placeholder::swapped(document, site, vocabulary),
        ];
        kinds.concat()
    };
    let of_site = |site: &Site<'_>| {
        let mutants = edits(site).into_iter().map(|(span, after)| Mutant::new(document, &site.keys, span, after));
        mutants.collect::<Vec<_>>()
    };
    sites.iter().flat_map(of_site).collect()
}

/// An id as it is written in a file.
fn quoted(id: &str) -> String {
    format!("\"{id}\"")
}
