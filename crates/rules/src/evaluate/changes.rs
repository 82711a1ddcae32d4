use super::evaluation::slot_result;
use super::{Situation, SlotResult};
use crate::catalog::{FactIndex, OutcomeIndex, SlotIndex, Topic, ValueIndex};

/// Answers that would lead elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The answers that would have to be different, and how.
    pub answers: Vec<(FactIndex, ValueIndex)>,
    /// What the slot would then hold for certain.
    pub outcomes: Vec<OutcomeIndex>,
}

/// What would change a settled slot: for each other result, the one changed answer that leads there; if there is none
/// at all, the two.
///
/// Only given answers are changed: computed facts, readings and the future are nobody's mistake.
pub fn changes(topic: &Topic, situation: &Situation, slot: SlotIndex) -> Vec<Change> {
    let now = held(&slot_result(topic, situation, slot));
    let given: Vec<FactIndex> =
        situation.answers.iter().filter_map(|(fact, value)| value.is_some().then_some(fact)).collect();
    let one = given.iter().flat_map(|fact| others(topic, situation, *fact)).map(|change| vec![change]);
    let found = leading_elsewhere(topic, situation, slot, &now, one);
    if !found.is_empty() {
        return found;
    }
    let pairs = given.iter().enumerate().flat_map(|(position, first)| {
        let second = given[position + 1..].iter().flat_map(|fact| others(topic, situation, *fact));
        second.flat_map(move |b| others(topic, situation, *first).map(move |a| vec![a, b]))
    });
    leading_elsewhere(topic, situation, slot, &now, pairs)
}

fn leading_elsewhere(
    topic: &Topic,
    situation: &Situation,
    slot: SlotIndex,
    now: &[OutcomeIndex],
    candidates: impl Iterator<Item = Vec<(FactIndex, ValueIndex)>>,
) -> Vec<Change> {
    let mut found: Vec<Change> = Vec::new();
    for answers in candidates {
        let mut changed = situation.clone();
        for (fact, value) in &answers {
            changed.answers.give(*fact, Some(*value));
        }
        let result = slot_result(topic, &changed, slot);
        let outcomes = held(&result);
        let new = outcomes != now && found.iter().all(|change| change.outcomes != outcomes);
        if result.settled && !outcomes.is_empty() && new {
            found.push(Change { answers, outcomes });
        }
    }
    found
}

fn held(result: &SlotResult) -> Vec<OutcomeIndex> {
    result.certain().collect()
}

/// The other values a given answer could have had.
fn others<'a>(
    topic: &'a Topic,
    situation: &Situation,
    fact: FactIndex,
) -> impl Iterator<Item = (FactIndex, ValueIndex)> + use<'a> {
    let given = situation.answers.value(fact);
    let values = (0..topic.fact(fact).values.len()).map(ValueIndex::of);
    values.filter(move |value| Some(*value) != given).map(move |value| (fact, value))
}
