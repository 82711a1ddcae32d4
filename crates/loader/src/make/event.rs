use crate::read::{Table, Text};
use rules::catalog::{Event, EventKind};

/// Makes an event.
pub fn event(id: &Text<'_>, table: &Table<'_>) -> Event {
    let kind = table.need("kind").and_then(|value| value.choice(&KINDS)).unwrap_or(EventKind::Date);
    Event { id: id.text.to_owned(), kind }
}

const KINDS: [(&str, EventKind); 2] = [("date", EventKind::Date), ("date_time", EventKind::DateTime)];
