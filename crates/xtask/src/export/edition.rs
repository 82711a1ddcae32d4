use super::letter::letter;
use super::scope::Scope;
use super::shelf::{Shelf, period};
use super::topic::topic;
use rules::catalog::Edition;
use serde_json::{Value, json};

/// A dated set of rules.
pub fn edition(shelf: &Shelf<'_>, edition: &Edition) -> Value {
    let text = |key: String| shelf.text(&format!("{}.{key}", edition.id));
    let doubts = edition.doubts.iter().map(|doubt| {
        let said = text(format!("doubt.{}.text", doubt.id));
        json!({ "id": doubt.id, "text": said, "cites": shelf.cites(&doubt.cites) })
    });
    let safe = edition.safe.iter().map(|statement| {
        let said = text(format!("safe.{}", statement.id));
        json!({ "id": statement.id, "text": said, "cites": shelf.cites(&statement.cites) })
    });
    let introductions = shelf.catalog.sources.iter().map(|source| {
        let said = text(format!("source.{}.says", source.id));
        json!({ "source": source.id, "text": said })
    });
    json!({
        "id": edition.id,
        "name": text("edition.name".to_owned()),
        "in_force": period(edition.period),
        "doubts": doubts.collect::<Value>(),
        "safe": safe.collect::<Value>(),
        "letters": edition.letters.iter().map(|held| letter(shelf, edition, held)).collect::<Value>(),
        "introductions": introductions.filter(|told| !told["text"].is_null()).collect::<Value>(),
        "topics": edition.topics.iter().map(|held| topic(&Scope { shelf, edition, topic: held })).collect::<Value>(),
    })
}
