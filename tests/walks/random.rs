use crate::step::{answered, asks, begun, now, topic_of};
use proptest::prelude::*;
use proptest::sample::Index;
use rules::catalog::{FactIndex, OutcomeIndex, Role, Topic, ValueIndex};
use rules::{Situation, evaluate};

/// How many random walks are taken: each asks the engine hundreds of times.
const WALKS: u32 = 16;

/// Any answer to a question, "I'm not sure" among them.
fn any_answer(topic: &Topic, fact: FactIndex, choice: Index) -> Option<ValueIndex> {
    choice.index(topic.fact(fact).values.len() + 1).checked_sub(1).map(ValueIndex::of)
}

/// What is known once all questions that still matter have been answered, picked in some order.
fn walked(answer: impl Fn(FactIndex) -> Option<ValueIndex>, pick: impl Fn(&[FactIndex]) -> FactIndex) -> Situation {
    let mut state = begun();
    loop {
        let open = asks(&state);
        if open.is_empty() {
            return state.case.situation(now());
        }
        let fact = pick(&open);
        state = answered(&state, fact, answer(fact));
    }
}

/// What every deciding slot holds for certain.
fn decided(topic: &Topic, situation: &Situation) -> Vec<Vec<OutcomeIndex>> {
    let slots = evaluate(topic, situation).slots;
    let deciding = slots.iter().zip(&topic.slots).filter(|(_, slot)| slot.role == Role::Decides);
    deciding.map(|(result, _)| result.certain().collect()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(WALKS) })]

    #[test]
    fn any_walk_keeps_what_is_valid_and_leads_on(
        steps in prop::collection::vec((any::<Index>(), any::<Index>()), 1..12),
    ) {
        let mut state = begun();
        for (question, choice) in steps {
            let fact = *question.get(&topic_of(&state).asks);
            let value = any_answer(topic_of(&state), fact, choice);
            state = answered(&state, fact, value);
        }
    }

    #[test]
    fn the_order_of_answers_leaves_no_trace(choices in any::<[Index; 16]>(), order in any::<Index>()) {
        let state = begun();
        let topic = topic_of(&state);
        let answer = |fact: FactIndex| any_answer(topic, fact, choices[fact.at() % choices.len()]);
        let in_order = walked(answer, |open| open[0]);
        let picked = walked(answer, |open| *order.get(open));
        prop_assert_eq!(decided(topic, &in_order), decided(topic, &picked));
    }
}
