use crate::prove::prove;
use proptest::prelude::*;
use rules::catalog::{FactIndex, OutcomeIndex, Topic, ValueIndex};
use rules::{Answers, Evaluation, Situation, evaluate};
use std::collections::BTreeSet;

/// What could hold and what must, slot by slot.
pub fn bounds(evaluation: &Evaluation) -> Vec<(BTreeSet<OutcomeIndex>, BTreeSet<OutcomeIndex>)> {
    let bound =
        |slot: &rules::SlotResult| (slot.items.iter().map(|item| item.outcome).collect(), slot.certain().collect());
    evaluation.slots.iter().map(bound).collect()
}

#[test]
fn an_answer_is_held_until_it_is_withdrawn() {
    let (first, second) = (FactIndex(0), FactIndex(1));
    let mut answers = Answers::default();
    assert!(answers.is_empty());
    answers.give(first, Some(ValueIndex(2)));
    answers.give(second, None);
    assert!(!answers.is_empty());
    assert_eq!((answers.value(first), answers.has(first)), (Some(ValueIndex(2)), true));
    assert_eq!((answers.value(second), answers.has(second)), (None, true));
    answers.withdraw(first);
    answers.withdraw(second);
    assert_eq!((answers.value(first), answers.has(first)), (None, false));
    assert!(answers.is_empty());
}

/// Every situation with one more answer.
fn one_more(topic: &Topic, situation: &Situation) -> Vec<Situation> {
    let unknown = topic.asks.iter().filter(|fact| situation.answers.value(**fact).is_none());
    let answer = |fact: &FactIndex| {
        let fact = *fact;
        (0..topic.fact(fact).values.len()).map(move |value| (fact, ValueIndex::of(value)))
    };
    let given = |(fact, value)| {
        let mut more = situation.clone();
        more.answers.give(fact, Some(value));
        more
    };
    unknown.flat_map(answer).map(given).collect()
}

#[test]
fn more_answers_never_contradict_what_was_certain() {
    prove("more answers never contradict what was certain", |topic, situations| {
        let mut compared = 0;
        for situation in situations {
            let before = evaluate(topic, situation);
            for more in one_more(topic, situation) {
                let after = evaluate(topic, &more);
                for ((could, must), (can, shall)) in bounds(&before).iter().zip(bounds(&after)) {
                    prop_assert!(can.is_subset(could) && must.is_subset(&shall));
                }
                for (before, after) in before.slots.iter().zip(&after.slots) {
                    prop_assert!(after.settled || !before.settled);
                    prop_assert!(after.depends.is_subset(&before.depends));
                }
                prop_assert!(
                    after.open.iter().all(|fact| before.open.contains(fact) || topic.fact(*fact).after.is_some())
                );
                compared += 1;
            }
        }
        Ok(compared)
    });
}

#[test]
fn the_order_of_answers_does_not_matter() {
    prove("the order of answers does not matter", |topic, situations| {
        for situation in situations {
            let given: Vec<_> = situation.answers.iter().collect();
            for first in 0..given.len() {
                let backwards: Answers = given[first..].iter().chain(&given[..first]).rev().copied().collect();
                let turned = Situation { answers: backwards, ..situation.clone() };
                prop_assert_eq!(evaluate(topic, &turned), evaluate(topic, situation));
            }
        }
        Ok(situations.len())
    });
}

#[test]
fn a_changed_answer_leaves_nothing_stale() {
    prove("a changed answer leaves nothing stale", |topic, situations| {
        for pair in situations.windows(2) {
            let mut changed = pair[0].clone();
            evaluate(topic, &changed);
            for fact in (0..topic.facts.len()).map(FactIndex::of) {
                changed.answers.withdraw(fact);
                if pair[1].answers.has(fact) {
                    changed.answers.give(fact, None);
                    changed.answers.give(fact, pair[1].answers.value(fact));
                }
            }
            changed.event_date = pair[1].event_date;
            changed.moments = pair[1].moments.clone();
            prop_assert_eq!(evaluate(topic, &changed), evaluate(topic, &pair[1]));
        }
        Ok(situations.len() - 1)
    });
}
