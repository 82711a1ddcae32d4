use super::seat::Seat;
use super::site::Site;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A file of the data.
pub struct Document<'t> {
    /// Its path below the data.
    pub path: &'t str,
    /// Its text.
    pub text: &'t str,
    /// What it says.
    pub root: DeTable<'t>,
}

impl<'t> Document<'t> {
    /// Parses a file. `None` if it is not TOML.
    pub fn parse(path: &'t str, text: &'t str) -> Option<Self> {
        Some(Self { path, text, root: DeTable::parse(text).ok()?.into_inner() })
    }

    /// The line of a byte, counted from 1.
    pub fn line(&self, at: usize) -> usize {
        1 + self.text[..at].matches('\n').count()
    }

    /// Every value, those that hold others before what they hold.
    pub fn sites(&self) -> Vec<Site<'_>> {
        let mut sites = Vec::new();
        add_table(&self.root, &[], self.text.len(), &mut sites);
        sites
    }

    /// Whether a table has a heading of its own, and is not written in place.
    pub fn has_heading(&self, value: &Spanned<DeValue<'_>>) -> bool {
        value.get_ref().is_table() && self.text[value.span()].starts_with('[')
    }

    /// The text from the heading of a table to the next one.
    pub fn below_heading(&self, value: &Spanned<DeValue<'_>>, sites: &[Site<'_>]) -> Range<usize> {
        let start = value.span().start;
        let headings = sites.iter().filter(|site| self.has_heading(site.value)).map(|site| site.value.span().start);
        start..headings.filter(|heading| *heading > start).min().unwrap_or(self.text.len())
    }
}

fn add_table<'d>(table: &'d DeTable<'d>, keys: &[&'d str], close: usize, sites: &mut Vec<Site<'d>>) {
    let spans: Vec<_> = table.iter().map(|(key, value)| key.span().start..value.span().end).collect();
    for (position, (key, value)) in table.iter().enumerate() {
        let keys = [keys, &[key.get_ref().as_ref()]].concat();
        let seat = seat(&spans, position, close);
        add(Site { keys, key: Some(key.span()), value, seat, list: None }, sites);
    }
}

fn add<'d>(site: Site<'d>, sites: &mut Vec<Site<'d>>) {
    let (keys, value) = (site.keys.clone(), site.value);
    let close = value.span().end.saturating_sub(1);
    sites.push(site);
    match value.get_ref() {
        DeValue::Table(table) => add_table(table, &keys, close, sites),
        DeValue::Array(list) => {
            let spans: Vec<_> = list.iter().map(Spanned::span).collect();
            for (position, value) in list.iter().enumerate() {
                let seat = seat(&spans, position, close);
                add(Site { keys: keys.clone(), key: None, value, seat, list: Some(list) }, sites);
            }
        }
        _ => {}
    }
}

fn seat(spans: &[Range<usize>], position: usize, close: usize) -> Seat {
    let before = position.checked_sub(1).and_then(|before| spans.get(before)).map(|span| span.end);
    let behind = spans.get(position + 1).map(|span| span.start);
    Seat { own: spans[position].clone(), before, behind, close }
}
