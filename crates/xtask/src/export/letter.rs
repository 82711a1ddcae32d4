use super::scope::Scope;
use super::shelf::Shelf;
use rules::catalog::{Edition, FactIndex, Letter, ValueIndex};
use serde_json::{Value, json};

/// A letter that somebody may hold.
pub fn letter(shelf: &Shelf<'_>, edition: &Edition, letter: &Letter) -> Value {
    let text = |key: &str| shelf.text(&format!("{}.letter.{}.{key}", edition.id, letter.id));
    let scope = Scope { shelf, edition, topic: edition.topic_of(letter) };
    let answer = |(fact, value): &(FactIndex, ValueIndex)| (scope.fact(*fact), json!(scope.value(*fact, *value)));
    json!({
        "id": letter.id,
        "name": text("name"),
        "hint": text("hint"),
        "topic": scope.topic.id,
        "answers": letter.answers.iter().map(answer).collect::<Value>(),
        "dated": letter.dated.map(|event| scope.event(event)),
        "cites": shelf.cites(&letter.cites),
    })
}
