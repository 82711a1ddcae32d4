use super::scope::Scope;
use super::shelf::period;
use rules::catalog::Row;
use serde_json::{Value, json};

/// One row of a table: under these conditions a slot holds these outcomes.
pub fn row(scope: &Scope<'_>, row: &Row) -> Value {
    json!({
        "id": row.id,
        "slot": scope.slot(row.slot),
        "when": scope.when(&row.when),
        "then": row.then.iter().map(|outcome| scope.topic.outcome(row.slot, *outcome)).collect::<Value>(),
        "cites": scope.cites(&row.cites),
        "doubt": scope.doubt(row.doubt),
        "overrides": row.overrides.iter().map(|general| json!(scope.topic.row(*general).id)).collect::<Value>(),
        "in_force": period(row.period),
    })
}
