use super::Scope;
use super::step::steps;
use crate::read::{Table, Text, Value};
use rules::catalog::{Point, Span};

/// Makes a span.
pub fn span(scope: &Scope<'_>, id: &Text<'_>, table: &Table<'_>) -> Span {
    let point = |key| table.get(key).and_then(Value::table).map(|table| point(scope, &table));
    Span {
        id: id.text.to_owned(),
        pays: scope.shelf.party(table, "pays"),
        from: point("from"),
        until: point("until"),
        cites: scope.shelf.cites(table),
    }
}

fn point(scope: &Scope<'_>, table: &Table<'_>) -> Point {
    Point {
        event: scope.event(table, "event"),
        steps: table.get("steps").map(|list| steps(scope, list)).unwrap_or_default(),
    }
}
