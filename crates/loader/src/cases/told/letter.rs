use super::Teller;
use rules::catalog::{FactIndex, ValueIndex};

/// The topic that a letter starts, what it answers there, the event whose day it bears, and where it is described.
pub fn letter(teller: &Teller<'_>, id: &str) -> Option<String> {
    let letter = teller.notation.edition.letter(id)?;
    let topic = teller.notation.edition.topic_of(letter);
    let answer = |(fact, value): &(FactIndex, ValueIndex)| {
        let fact = topic.fact(*fact);
        format!("{}={}", fact.id, fact.values[value.at()])
    };
    let answers: Vec<_> = letter.answers.iter().map(answer).collect();
    let answers = if answers.is_empty() { "nothing".to_owned() } else { answers.join(", ") };
    let dated = letter.dated.map(|event| format!(", bears the day of {}", topic.events[event.at()].id));
    let cites = teller.notation.cites(&letter.cites);
    Some(format!("{} with {answers}{} {cites}", topic.id, dated.unwrap_or_default()))
}
