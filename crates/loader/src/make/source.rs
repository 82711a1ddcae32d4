use super::Shelf;
use super::period::period;
use crate::read::{Table, Text, Value};
use rules::catalog::{Place, Source};

/// Makes the documents of sources.toml.
pub fn sources(shelf: &Shelf<'_>, file: Value<'_>) -> Vec<Source> {
    let Some(table) = file.table_named("sources.toml".to_owned()) else { return Vec::new() };
    table.each("source", "source").into_iter().map(|(id, table)| source(shelf, &id, &table)).collect()
}

fn source(shelf: &Shelf<'_>, id: &Text<'_>, table: &Table<'_>) -> Source {
    Source {
        id: id.text.to_owned(),
        title: copied(table, "title"),
        issuer: copied(table, "issuer"),
        dated: table.need("dated").and_then(Value::date).unwrap_or_default(),
        month_only: table.get("month_only").and_then(Value::truth).unwrap_or_default(),
        period: table.need("in_force").and_then(|value| period(value, shelf.report)).unwrap_or_default(),
        places: table.each("place", "place").into_iter().map(|(id, table)| place(&id, &table)).collect(),
    }
}

fn place(id: &Text<'_>, table: &Table<'_>) -> Place {
    Place { id: id.text.to_owned(), heading: copied(table, "heading"), quote: copied(table, "quote") }
}

fn copied(table: &Table<'_>, key: &str) -> String {
    table.need(key).and_then(Value::text).map(|text| text.text.to_owned()).unwrap_or_default()
}
