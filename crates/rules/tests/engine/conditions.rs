use crate::brute::Brute;
use crate::prove::prove;
use crate::world::{LAST_DAY, World, day, ground, worlds};
use proptest::prelude::*;
use rules::catalog::{FactIndex, RowIndex, SlotIndex, Topic};
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
