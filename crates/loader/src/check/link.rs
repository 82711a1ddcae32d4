use crate::Report;
use crate::read::Text;

/// Notes an address that a browser would not follow safely to another site.
pub fn link(address: &Text<'_>, report: &Report) {
    let host = address.text.strip_prefix("https://").and_then(|rest| rest.split('/').next()).unwrap_or_default();
    if !host.contains('.') || address.text.contains(|letter: char| letter.is_whitespace() || "\"<>".contains(letter)) {
        let sentence = format!("\"{}\" is not the address of a page: write it whole, from https:// on", address.text);
        report.note(&address.spot, sentence);
    }
}
