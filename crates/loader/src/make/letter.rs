use super::{Register, Shelf};
use crate::read::{Table, Text, Value};
use crate::rulebook::TopicDraft;
use rules::catalog::{EventIndex, EventKind, FactIndex, Letter, TopicIndex, ValueIndex};

/// Makes the letters of an edition. Those of a topic that could not be read are left out.
pub fn letters<'a>(shelf: &Shelf<'a>, listed: &Register, topics: &[&TopicDraft<'a>], file: Value<'a>) -> Vec<Letter> {
    let Some(table) = file.table_named("letters.toml".to_owned()) else { return Vec::new() };
    let entries = table.each("letter", "letter");
    let last = entries.len().saturating_sub(1);
    let made = entries.iter().enumerate().filter_map(|(position, (id, table))| {
        let topic = table.need("topic").and_then(Value::text);
        let topic = topic.filter(|topic| listed.mention(topic, shelf.report).is_some());
        let found = topic.and_then(|topic| topics.iter().position(|draft| draft.topic.id == topic.text));
        let Some(topic) = found else {
            // What cannot be read without a topic must not be called unknown.
            table.pass(&["answers", "dated", "cites"]);
            return None;
        };
        let answers = table.get("answers").and_then(Value::table).map(|table| table.entries()).unwrap_or_default();
        if answers.is_empty() && position < last {
            let sentence = format!("the letter `{}` answers nothing; only the last one may, for none of them", id.text);
            shelf.report.note(&id.spot, sentence);
        }
        // What the last one stands for is no letter, so no passage describes it.
        let cites = if answers.is_empty() { shelf.cites_if_any(table) } else { shelf.cites(table) };
        let draft = topics[topic];
        Some(Letter {
            id: id.text.to_owned(),
            topic: TopicIndex::of(topic),
            answers: answers.into_iter().filter_map(|(fact, value)| answer(draft, &fact, value)).collect(),
            dated: event_of_a_day(draft, table),
            cites,
        })
    });
    made.collect()
}

fn answer(draft: &TopicDraft<'_>, fact: &Text<'_>, value: Value<'_>) -> Option<(FactIndex, ValueIndex)> {
    let index = draft.scope.fact_mentioned(fact)?;
    if !draft.topic.asks.contains(&index) {
        draft.scope.report.note(&fact.spot, format!("the fact `{}` is not asked, so no letter answers it", fact.text));
    }
    Some((index, draft.scope.value(index, &value.text()?)?))
}

/// The event that a letter may name. A letter bears a day, so an event that wants a time of day is noted.
fn event_of_a_day(draft: &TopicDraft<'_>, table: &Table<'_>) -> Option<EventIndex> {
    let id = table.get("dated").and_then(Value::text)?;
    let event = EventIndex::of(draft.scope.events.mention(&id, draft.scope.report)?);
    if draft.scope.event_kind(event) != EventKind::Date {
        let sentence = format!("the event `{}` wants a time of day, and a letter bears a day only", id.text);
        draft.scope.report.note(&id.spot, sentence);
    }
    Some(event)
}
