use crate::expected::Expected;
use crate::prove::prove;
use proptest::prelude::*;
use rules::catalog::{FactIndex, FactKind, Test, Topic, ValueIndex, ValueSet};
use rules::{evaluate, holds};

/// Whether a fact has a value. The items of a tally are counted one by one, so that it may stay open where all possible
/// worlds agree.
fn told(topic: &Topic, expected: &Expected, fact: FactIndex, value: ValueIndex) -> Option<bool> {
    let FactKind::Tally { of, at_least } = &topic.fact(fact).kind else { return expected.agreed(fact, value) };
    let sure = |item: FactIndex| {
        let mut values = (0..topic.fact(item).values.len()).map(ValueIndex::of);
        values.find(|value| told(topic, expected, item, *value) == Some(true))
    };
    let counted = of.iter().filter(|(item, counts)| sure(*item) == Some(*counts)).count();
    let open = of.iter().filter(|(item, _)| sure(*item).is_none()).count();
    let needed = usize::from(*at_least);
    let enough = if counted >= needed { Some(true) } else { (counted + open < needed).then_some(false) };
    enough.map(|enough| enough == (value == ValueIndex(0)))
}

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
                    prop_assert_eq!(verdict, told(topic, &expected, fact, value));
                    prop_assert!(verdict.is_none() || verdict == expected.agreed(fact, value));
                }
            }
        }
        Ok(situations.len())
    });
}
