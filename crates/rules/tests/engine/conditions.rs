use crate::brute::Brute;
use crate::plain::{is, row, slot};
use crate::prove::prove;
use crate::sketch::{fact, topic};
use crate::world::{LAST_DAY, World, day, ground, worlds};
use proptest::prelude::*;
use rules::catalog::{FactIndex, FactKind, Row, RowIndex, SlotIndex, Topic};
use rules::diagram::Condition;

/// How many worlds a condition stands for: the values that lead there, times all values of the facts that are free.
fn size(topic: &Topic, condition: &Condition) -> usize {
    let choices = |fact: FactIndex| {
        let test = condition.tests.iter().find(|test| test.fact == fact);
        test.map_or(topic.fact(fact).values.len(), |test| test.values.values().count())
    };
    let facts = (0..topic.facts.len()).map(FactIndex::of).filter(|fact| ground(topic, *fact));
    facts.map(choices).product()
}

fn leads(condition: &Condition, world: &World) -> bool {
    condition.tests.iter().all(|test| test.values.contains(world[test.fact.at()]))
}

#[test]
fn conditions_are_a_full_account_without_overlap() {
    prove("conditions are a full account without overlap", |topic, _| {
        let worlds = worlds(topic);
        let mut compared = 0;
        let slots: Vec<SlotIndex> = (0..topic.slots.len()).map(SlotIndex::of).collect();
        for number in (1..LAST_DAY).step_by(3) {
            compared += worlds.len();
            let brute = Brute::on(topic, day(number));
            for chosen in slots.chunks(1).chain([slots.as_slice()]) {
                let conditions = topic.diagram.conditions(topic.facts.len(), chosen, day(number));
                let ordered = |condition: &Condition| condition.tests.is_sorted_by(|a, b| a.fact < b.fact);
                prop_assert!(conditions.iter().all(ordered));
                let count: usize = conditions.iter().map(|condition| size(topic, condition)).sum();
                prop_assert_eq!(count, worlds.len());
                for world in &worlds {
                    let there: Vec<&Condition> =
                        conditions.iter().filter(|condition| leads(condition, world)).collect();
                    let rows: Vec<RowIndex> = chosen.iter().flat_map(|slot| brute.rows(*slot, world)).collect();
                    prop_assert_eq!(there.len(), 1);
                    prop_assert_eq!(&there[0].rows, &rows);
                }
            }
        }
        Ok(compared)
    });
}

/// How many questions the table of these rows asks of two facts with two values.
fn asked(rows: Vec<Row>) -> usize {
    let facts = (0..2).map(|position| fact(position, FactKind::Asked, 2)).collect();
    topic(facts, vec![slot(2)], rows).diagram.node_count()
}

#[test]
fn only_questions_that_make_a_difference_are_nodes_and_equal_ones_are_one() {
    assert_eq!(asked(vec![row(vec![is(0, &[0, 1])], 0)]), 0);
    assert_eq!(asked(vec![row(vec![is(0, &[0])], 0), row(vec![is(0, &[1])], 1)]), 1);
    assert_eq!(asked(vec![row(vec![is(0, &[0]), is(1, &[0])], 0)]), 2);
    let crossed = vec![row(vec![is(0, &[0]), is(1, &[0])], 0), row(vec![is(0, &[1]), is(1, &[1])], 1)];
    assert_eq!(asked(crossed), 3);
    let again = vec![row(vec![is(0, &[0]), is(1, &[0])], 0), row(vec![is(1, &[0])], 1)];
    assert_eq!(asked(again), 3);
}
