use crate::answers::bounds;
use crate::prove::prove;
use proptest::prelude::*;
use rules::catalog::{Role, ValueIndex};
use rules::{Answers, Situation, evaluate, relevant, relevant_after};

#[test]
fn answers_that_do_not_matter_can_be_dropped() {
    prove("answers that do not matter can be dropped", |topic, situations| {
        for situation in situations {
            let kept = Situation { answers: relevant(topic, situation).answers, ..situation.clone() };
            let (all, fewer) = (evaluate(topic, situation), evaluate(topic, &kept));
            prop_assert_eq!(&all.open, &fewer.open);
            prop_assert_eq!(&all.asks, &fewer.asks);
            prop_assert_eq!(&all.refines, &fewer.refines);
            let slots = topic.slots.iter().zip(bounds(&all).into_iter().zip(bounds(&fewer)));
            for (_, (all, fewer)) in slots.filter(|(slot, _)| slot.role != Role::Follows) {
                prop_assert_eq!(all, fewer);
            }
        }
        Ok(situations.len())
    });
}

#[test]
fn an_answer_is_kept_only_if_those_before_it_leave_its_question_open() {
    prove("an answer is kept only if those before it leave its question open", |topic, situations| {
        for situation in situations {
            let kept = relevant(topic, situation).answers;
            let mut before = Situation { answers: Answers::default(), ..situation.clone() };
            for fact in topic.asks.iter().copied().filter(|fact| kept.has(*fact)) {
                let evaluation = evaluate(topic, &before);
                let asked = evaluation.asks.contains(&fact) || evaluation.refines.contains(&fact);
                prop_assert!(asked || topic.fact(fact).after.is_some_and(|before| kept.value(before).is_none()));
                prop_assert_eq!(kept.value(fact), situation.answers.value(fact));
                before.answers.give(fact, kept.value(fact));
            }
            prop_assert_eq!(before.answers, kept);
        }
        Ok(situations.len())
    });
}

#[test]
fn an_answer_leaves_those_that_come_before_it_as_they_were() {
    prove("an answer leaves those that come before it as they were", |topic, situations| {
        let mut compared = 0;
        for situation in situations {
            let before = Situation { answers: relevant(topic, situation).answers, ..situation.clone() };
            for fact in topic.asks.iter().copied() {
                let values = (0..topic.fact(fact).values.len()).map(|value| Some(ValueIndex::of(value)));
                for value in values.chain([None]) {
                    let mut after = before.clone();
                    after.answers.give(fact, value);
                    prop_assert_eq!(relevant_after(topic, &after, fact), relevant(topic, &after));
                    compared += 1;
                }
            }
        }
        Ok(compared)
    });
}
