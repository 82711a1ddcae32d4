use super::Scope;
use crate::read::{Table, Text, Value};
use chrono::{Datelike, NaiveDate};
use rules::catalog::{Effective, Window};

/// Makes a window.
pub fn window(scope: &Scope<'_>, id: &Text<'_>, table: &Table<'_>) -> Window {
    let from = table.get("from").and_then(|value| day(scope, value));
    let until = table.get("until").and_then(|value| day(scope, value));
    if from.is_some() != until.is_some() {
        scope.report.note(&table.spot, format!("{} has both `from` and `until`, or neither", table.name));
    }
    Window {
        id: id.text.to_owned(),
        from,
        until,
        effective: table.need("effective").and_then(|value| value.choice(&EFFECTS)).unwrap_or(Effective::NextJanuary),
        cites: scope.shelf.cites(table),
    }
}

const EFFECTS: [(&str, Effective); 2] =
    [("next January", Effective::NextJanuary), ("first of next month", Effective::FirstOfNextMonth)];

/// Reads a month and a day, such as `11-15`.
fn day(scope: &Scope<'_>, value: Value<'_>) -> Option<(u8, u8)> {
    // A leap year, so that 29 February is a day.
    const LEAP_YEAR: &str = "2000";
    let text = value.text()?;
    let date = NaiveDate::parse_from_str(&format!("{LEAP_YEAR}-{}", text.text), "%Y-%m-%d").ok();
    let day = date.and_then(|date| Some((u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?)));
    if day.is_none() {
        scope.report.note(&text.spot, format!("\"{}\" is not a month and a day, such as \"11-15\"", text.text));
    }
    day
}
