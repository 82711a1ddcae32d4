use super::Edit;
use super::id::another;
use crate::mutants::document::Document;
use crate::mutants::site::Site;
use crate::mutants::vocabulary::Vocabulary;

/// The name of another clock, number or contact in a sentence.
pub fn swapped(document: &Document<'_>, site: &Site<'_>, vocabulary: &Vocabulary<'_>) -> Vec<Edit> {
    if site.text().is_none() {
        return Vec::new();
    }
    let span = site.value.span();
    let text = &document.text[span.clone()];
    let names = text.match_indices('{').filter_map(|(open, _)| {
        let name = text[open + 1..].split('}').next()?;
        let (kind, id) = name.split_once('.')?;
        let ids = vocabulary.placeholders(document.path, kind);
        let start = span.start + open + 1 + kind.len() + 1;
        Some((start..start + id.len(), another(&ids, id, &[id])?.to_owned()))
    });
    names.collect()
}
