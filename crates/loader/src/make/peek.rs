//! A first look at ids, before anything is read in earnest. It notes nothing: what is wrong is noted then.

use crate::read::{Text, Value};

/// Whether a fact is filled from a table.
pub fn is_derived(fact: &Value<'_>) -> bool {
    kind(fact) == Some("derived")
}

fn kind<'a>(fact: &Value<'a>) -> Option<&'a str> {
    id_at(fact, "kind").map(|kind| kind.text)
}

/// A text below a key of a table.
pub fn id_at<'a>(table: &Value<'a>, key: &str) -> Option<Text<'a>> {
    table.peek(key)?.peek_text()
}

/// The ids of a fact's values: those of a lapse and of a tally are always the same.
pub fn values<'a>(fact: &Value<'a>) -> Vec<Text<'a>> {
    let fixed = |names: &[&'static str]| names.iter().map(|text| Text { text, spot: fact.spot.clone() }).collect();
    match kind(fact) {
        Some("lapse") => fixed(&["met", "running", "missed"]),
        Some("tally") => fixed(&["enough", "too_few"]),
        Some("banded") => {
            fact.peek("bands").iter().flat_map(Value::peek_list).filter_map(|band| id_at(&band, "value")).collect()
        }
        _ => texts(fact, "values"),
    }
}

/// The texts of a list below a key of a table.
pub fn texts<'a>(table: &Value<'a>, key: &str) -> Vec<Text<'a>> {
    table.peek(key).iter().flat_map(Value::peek_list).filter_map(|value| value.peek_text()).collect()
}
