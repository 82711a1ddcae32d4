use super::Edit;
use crate::mutants::document::Document;
use crate::mutants::site::Site;
use crate::mutants::vocabulary::PLANS;

/// Each digit of a number to call, of an address, or of a directory of plans, where every text is copied from a document;
/// one at a time.
pub fn changed(document: &Document<'_>, site: &Site<'_>) -> Vec<Edit> {
    let copied = ["phone", "tty", "email"].contains(&site.name()) || document.path.split('/').next() == Some(PLANS);
    if site.text().is_none() || !copied {
        return Vec::new();
    }
    let span = site.value.span();
    let digits = document.text[span.clone()].char_indices().filter_map(|(at, letter)| Some((at, letter.to_digit(10)?)));
    let change = |(at, digit): (usize, u32)| (span.start + at..span.start + at + 1, ((digit + 1) % 10).to_string());
    digits.map(change).collect()
}
