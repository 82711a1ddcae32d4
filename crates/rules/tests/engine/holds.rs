use crate::expected::Expected;
use crate::prove::prove;
use proptest::prelude::*;
use rules::catalog::{FactIndex, FactKind, Test, ValueIndex, ValueSet};
use rules::{evaluate, holds};

#[test]
fn a_test_holds_if_it_does_in_every_world() {
    prove("a test holds if it does in every world", |topic, situations| {
        for situation in situations {
            let expected = Expected::new(topic, situation);
            let known = evaluate(topic, situation).known;
            for fact in (0..topic.facts.len()).map(FactIndex::of) {
                for value in (0..topic.fact(fact).values.len()).map(ValueIndex::of) {
                    let test = Test { fact, values: ValueSet::of([value]) };
                    let verdict = holds(topic, situation.rules_day(topic), &known, &test);
                    let exact = expected.agreed(fact, value);
                    // The items of a tally are counted one by one, so that it may stay open where together they agree.
                    let counted = matches!(topic.fact(fact).kind, FactKind::Tally { .. });
                    prop_assert!(verdict == exact || (counted && verdict.is_none()));
                }
            }
        }
        Ok(situations.len())
    });
}
