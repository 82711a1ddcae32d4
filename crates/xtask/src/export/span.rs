use super::scope::Scope;
use super::step::steps;
use rules::catalog::{Point, Span};
use serde_json::{Value, json};

/// A stretch of time for which somebody pays.
pub fn span(scope: &Scope<'_>, span: &Span) -> Value {
    json!({
        "id": span.id,
        "name": scope.text(&format!("span.{}", span.id)),
        "pays": scope.party(span.pays),
        "from": span.from.as_ref().map(|held| point(scope, held)),
        "until": span.until.as_ref().map(|held| point(scope, held)),
        "cites": scope.cites(&span.cites),
    })
}

fn point(scope: &Scope<'_>, point: &Point) -> Value {
    json!({ "event": scope.event(point.event), "steps": steps(&point.steps) })
}
