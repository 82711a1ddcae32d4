use crate::read::{Table, Value};
use crate::{Report, check};

/// The number that reaches the relay service for text telephones everywhere in the United States.
const RELAY: &str = "711";

/// A telephone number that must be there. A malformed one is noted.
pub fn phone(table: &Table<'_>, key: &str, report: &Report) -> String {
    let Some(text) = table.need(key).and_then(Value::text) else { return String::new() };
    check::phone(&text, report);
    text.text.to_owned()
}

/// The number for those who use a text telephone, which may be missing. A malformed one is noted.
pub fn tty(table: &Table<'_>, report: &Report) -> Option<String> {
    let text = table.get("tty").and_then(Value::text)?;
    if text.text != RELAY {
        check::phone(&text, report);
    }
    Some(text.text.to_owned())
}
