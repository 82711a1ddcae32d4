use super::checklist::checklist;
use super::clock::clock;
use super::fact::fact;
use super::formula::{amounts, formula, parameter};
use super::grid::grid;
use super::row::row;
use super::scope::Scope;
use super::sheet::sheet;
use super::shelf::period;
use super::slot::slot;
use super::span::span;
use super::statement::statements;
use super::window::window;
use rules::catalog::{Event, EventKind};
use serde_json::{Value, json};

/// One question that people bring, with all its rules.
pub fn topic(scope: &Scope<'_>) -> Value {
    let topic = scope.topic;
    json!({
        "id": topic.id,
        "in_force": period(topic.period),
        "title": scope.text("topic.title"),
        "summary": scope.text("topic.summary"),
        "audience": scope.text("topic.audience"),
        "asks": topic.asks.iter().map(|index| scope.fact(*index)).collect::<Value>(),
        "facts": topic.facts.iter().map(|held| fact(scope, held)).collect::<Value>(),
        "checklists": topic.checklists.iter().map(|held| checklist(scope, held)).collect::<Value>(),
        "slots": topic.slots.iter().map(|held| slot(scope, held)).collect::<Value>(),
        "rows": topic.rows.iter().map(|held| row(scope, held)).collect::<Value>(),
        "statements": statements(scope),
        "events": topic.events.iter().map(|held| event(scope, held)).collect::<Value>(),
        "clocks": topic.clocks.iter().map(|held| clock(scope, held)).collect::<Value>(),
        "spans": topic.spans.iter().map(|held| span(scope, held)).collect::<Value>(),
        "windows": topic.windows.iter().map(|held| window(scope, held)).collect::<Value>(),
        "parameters": topic.parameters.iter().map(|held| parameter(scope, held)).collect::<Value>(),
        "amounts": amounts(topic).into_iter().map(|id| amount(scope, id)).collect::<Value>(),
        "formulas": topic.formulas.iter().map(|held| formula(scope, held)).collect::<Value>(),
        "grid": topic.grid.as_ref().map(|held| grid(scope, held)),
        "sheet": topic.sheet.as_ref().map(|held| sheet(scope, held)),
    })
}

fn event(scope: &Scope<'_>, event: &Event) -> Value {
    let kind = match event.kind {
        EventKind::Date => "date",
        EventKind::DateTime => "date_time",
    };
    json!({ "id": event.id, "name": scope.text(&format!("event.{}", event.id)), "kind": kind })
}

fn amount(scope: &Scope<'_>, id: &str) -> Value {
    json!({ "id": id, "name": scope.text(&format!("amount.{id}")) })
}
