use super::Shelf;
use super::period::period;
use super::register::Register;
use super::shelf::{keys, register};
use crate::read::{Shape, Text, Value};
use rules::catalog::{Doubt, Edition, SafeStatement};

/// Makes an edition, its topics and letters still missing, and registers its doubts, its letters and the topics it lists.
pub fn edition<'a>(shelf: &Shelf<'a>, id: &str, file: Value<'a>, letters: Option<&Value<'a>>) -> (Edition, EditionIds) {
    let letters = letters.and_then(|file| file.peek("letter"));
    let ids = EditionIds {
        doubts: register("doubt", keys(file.peek("doubt").as_ref()), Shape::Doubt, shelf.report),
        safe: register("safe statement", keys(file.peek("safe").as_ref()), Shape::Underscores, shelf.report),
        topics: topics(shelf, &file),
        letters: register("letter", keys(letters.as_ref()), Shape::Underscores, shelf.report),
    };
    let table = file.table_named("edition.toml".to_owned());
    let each = |noun| table.as_ref().map(|table| table.each(noun, noun)).unwrap_or_default();
    let id_of = |id: &Text<'_>| id.text.to_owned();
    let in_force = table.as_ref().and_then(|table| table.need("in_force"));
    let edition = Edition {
        id: id.to_owned(),
        period: in_force.and_then(|value| period(value, shelf.report)).unwrap_or_default(),
        doubts: each("doubt").iter().map(|(id, table)| Doubt { id: id_of(id), cites: shelf.cites(table) }).collect(),
        safe: each("safe")
            .iter()
            .map(|(id, table)| SafeStatement { id: id_of(id), cites: shelf.cites(table) })
            .collect(),
        topics: Vec::new(),
        letters: Vec::new(),
    };
    if let Some(table) = &table {
        table.need("topics").map(Value::texts);
    }
    (edition, ids)
}

/// The ids that an edition declares.
pub struct EditionIds {
    /// The doubts.
    pub doubts: Register,
    /// What is said outside the period.
    pub safe: Register,
    /// The topics, in the order in which they are offered.
    pub topics: Register,
    /// The letters that somebody may hold.
    pub letters: Register,
}

fn topics<'a>(shelf: &Shelf<'a>, file: &Value<'a>) -> Register {
    let listed =
        file.peek("topics").iter().flat_map(Value::peek_list).filter_map(|topic| topic.peek_text()).collect::<Vec<_>>();
    for id in &listed {
        Shape::Underscores.check("topic", id, shelf.report);
    }
    Register::of("topic", listed, shelf.report)
}
