use super::Shelf;
use super::period::period;
use crate::check;
use crate::read::{Table, Text, Value};
use rules::catalog::{Contact, Party, Reached};

/// Makes the contacts of contacts.toml.
pub fn contacts(shelf: &Shelf<'_>, file: Value<'_>) -> Vec<Contact> {
    let Some(table) = file.table_named("contacts.toml".to_owned()) else { return Vec::new() };
    table.each("contact", "contact").into_iter().map(|(id, table)| contact(shelf, &id, &table)).collect()
}

/// Makes the parties of parties.toml.
pub fn parties(file: Value<'_>) -> Vec<Party> {
    let Some(table) = file.table_named("parties.toml".to_owned()) else { return Vec::new() };
    let entries = table.each("party", "party").into_iter();
    let reached = |table: &Table<'_>| table.get("reached").and_then(|value| value.choice(&REACHED)).unwrap_or_default();
    entries.map(|(id, table)| Party { id: id.text.to_owned(), reached: reached(&table) }).collect()
}

const REACHED: [(&str, Reached); 2] = [("on the card", Reached::OnCard), ("is the reader", Reached::Reader)];

fn contact(shelf: &Shelf<'_>, id: &Text<'_>, table: &Table<'_>) -> Contact {
    let number = |key| {
        let text = table.get(key).and_then(Value::text)?;
        check::phone(&text, shelf.report);
        Some(text.text.to_owned())
    };
    Contact {
        id: id.text.to_owned(),
        phone: number("phone"),
        tty: number("tty"),
        email: table.get("email").and_then(Value::text).map(|text| text.text.to_owned()),
        period: table.need("in_force").and_then(|value| period(value, shelf.report)).unwrap_or_default(),
        cites: shelf.cites(table),
    }
}
