use crate::expected::Expected;
use crate::prove::prove;
use crate::world::askable;
use proptest::prelude::*;
use rules::catalog::{FactIndex, OutcomeIndex, SlotIndex, Topic, ValueIndex};
use rules::{Situation, changes};
use std::collections::BTreeSet;

type Answer = (FactIndex, ValueIndex);

/// The situation with some answers changed.
fn changed(situation: &Situation, answers: &[Answer]) -> Situation {
    let mut changed = situation.clone();
    for (fact, value) in answers {
        changed.answers.give(*fact, Some(*value));
    }
    changed
}

/// Every other value that a given answer could have had.
fn single(topic: &Topic, situation: &Situation) -> Vec<Vec<Answer>> {
    let asked = situation.answers.iter().filter(|(fact, _)| askable(topic.fact(*fact)));
    let others = asked.filter_map(|(fact, given)| {
        let values = (0..topic.fact(fact).values.len()).map(ValueIndex::of);
        let given = given?;
        Some(values.filter(move |value| *value != given).map(move |value| vec![(fact, value)]))
    });
    others.flatten().collect()
}

/// Every two such values of two answers.
fn double(topic: &Topic, situation: &Situation) -> Vec<Vec<Answer>> {
    let single = single(topic, situation);
    let pairs = single.iter().flat_map(|a| single.iter().map(move |b| [a.as_slice(), b].concat()));
    pairs.filter(|pair| pair[0].0 < pair[1].0).collect()
}

/// The results other than the present one that some neighbours settle on.
fn elsewhere(
    topic: &Topic,
    situation: &Situation,
    slot: SlotIndex,
    neighbours: &[Vec<Answer>],
) -> BTreeSet<BTreeSet<OutcomeIndex>> {
    let now = Expected::new(topic, situation).certain(slot);
    let there = |answers: &Vec<Answer>| Expected::new(topic, &changed(situation, answers)).settled(slot);
    neighbours.iter().filter_map(there).filter(|held| !held.is_empty() && *held != now).collect()
}

#[test]
fn changes_are_exactly_the_nearest_neighbours_that_settle_elsewhere() {
    prove("changes are exactly the nearest neighbours that settle elsewhere", |topic, situations| {
        let situation = &situations[0];
        for slot in (0..topic.slots.len()).map(SlotIndex::of) {
            let near = elsewhere(topic, situation, slot, &single(topic, situation));
            let (count, expected) = if near.is_empty() {
                (2, elsewhere(topic, situation, slot, &double(topic, situation)))
            } else {
                (1, near)
            };
            let found = changes(topic, situation, slot);
            prop_assert_eq!(found.len(), expected.len());
            for change in found {
                let held: BTreeSet<OutcomeIndex> = change.outcomes.iter().copied().collect();
                let there = Expected::new(topic, &changed(situation, &change.answers));
                prop_assert_eq!(change.answers.len(), count);
                prop_assert!(expected.contains(&held));
                prop_assert_eq!(there.settled(slot), Some(held));
            }
        }
        Ok(1)
    });
}
