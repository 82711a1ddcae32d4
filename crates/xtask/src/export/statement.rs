use super::scope::Scope;
use rules::catalog::{Content, Topic};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The sentences that slots hold, each by form and language. Their sources are those of the rows that lead to them.
pub fn statements(scope: &Scope<'_>) -> Value {
    let statement = |id: &str| {
        let form = |form: &str| scope.text(&format!("say.{id}.{form}"));
        json!({ "id": id, "now": form("now"), "past": form("past"), "outside": form("outside") })
    };
    ids(scope.topic).into_iter().map(statement).collect()
}

/// The ids of a topic's sentences, in their order.
pub fn ids(topic: &Topic) -> BTreeSet<&str> {
    let slots = topic.slots.iter().filter(|slot| slot.content == Content::Statements);
    slots.flat_map(|slot| slot.outcomes.iter().map(String::as_str)).collect()
}
