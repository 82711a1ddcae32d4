use crate::expected::{Expected, Sure};
use crate::prove::prove;
use crate::world::World;
use proptest::prelude::*;
use rules::catalog::{FactIndex, OutcomeIndex, Role, RowIndex, SlotIndex, Test, Topic};
use rules::{Certainty, Questions, SlotResult, evaluate};
use std::collections::BTreeSet;

#[test]
fn evaluation_agrees_with_brute_force() {
    prove("evaluation agrees with brute force", |topic, situations| {
        for situation in situations {
            let expected = Expected::new(topic, situation);
            let evaluation = evaluate(topic, situation);
            for (position, result) in evaluation.slots.iter().enumerate() {
                agree(topic, &expected, SlotIndex::of(position), result)?;
            }
            let mattering = |role: Role| -> BTreeSet<FactIndex> {
                let of_role = (0..topic.slots.len()).filter(|slot| topic.slots[*slot].role == role);
                of_role.flat_map(|slot| expected.depends(&expected.outcomes(SlotIndex::of(slot)))).collect()
            };
            let (deciding, refining) = (mattering(Role::Decides), mattering(Role::Refines));
            let (mut asks, mut refines, mut open) = (Vec::new(), Vec::new(), Vec::new());
            for fact in topic.asks.iter().copied() {
                let answered = situation.answers.iter().any(|(answered, _)| answered == fact);
                let before = topic.fact(fact).after;
                if before.is_some_and(|before| deciding.contains(&before) || refining.contains(&before)) {
                    continue;
                }
                match (deciding.contains(&fact), refining.contains(&fact), answered) {
                    (true, _, true) | (false, true, true) => open.push(fact),
                    (true, _, false) => {
                        open.push(fact);
                        asks.push(fact);
                    }
                    (false, true, false) => refines.push(fact),
                    (false, false, _) => {}
                }
            }
            prop_assert_eq!(&evaluation.asks, &asks);
            prop_assert_eq!(&evaluation.refines, &refines);
            prop_assert_eq!(evaluation.open, open);
            prop_assert_eq!(rules::questions(topic, situation), Questions { asks, refines });
        }
        Ok(situations.len())
    });
}

fn agree(topic: &Topic, expected: &Expected, slot: SlotIndex, result: &SlotResult) -> Result<(), TestCaseError> {
    let outcomes = expected.outcomes(slot);
    let depends = expected.depends(&outcomes);
    prop_assert_eq!(result.settled, expected.answerable(&depends).is_empty());
    prop_assert_eq!(result.depends.iter().copied().collect::<BTreeSet<_>>(), depends);
    prop_assert_eq!(result.meanwhile, expected.meanwhile(slot, result));
    let possible: BTreeSet<OutcomeIndex> = outcomes.iter().flatten().copied().collect();
    let listed: Vec<OutcomeIndex> = result.items.iter().map(|item| item.outcome).collect();
    prop_assert_eq!(listed, possible.into_iter().collect::<Vec<_>>());
    for item in &result.items {
        let holds: Vec<bool> = outcomes.iter().map(|outcomes| outcomes.contains(&item.outcome)).collect();
        prop_assert_eq!(told(&item.certainty, &expected.worlds), expected.sure(&holds));
        let gives = |row: &RowIndex| topic.row(*row).then.contains(&item.outcome);
        let rows: Vec<RowIndex> = expected.rows(slot).into_iter().filter(gives).collect();
        prop_assert_eq!(&item.rows, &rows);
    }
    Ok(())
}

/// A certainty in the terms of brute force. A world that two ways lead to is counted twice, so that it stands out.
fn told(certainty: &Certainty, worlds: &[World]) -> Sure {
    match certainty {
        Certainty::Certain => Sure::Certain,
        Certainty::Open(facts) => Sure::Open(facts.iter().copied().collect()),
        Certainty::Reading(ways) => Sure::Reading(led_to(ways, worlds)),
        Certainty::Later(ways) => Sure::Later(led_to(ways, worlds)),
    }
}

fn led_to(ways: &[Vec<Test>], worlds: &[World]) -> Vec<World> {
    let leads = |way: &&Vec<Test>, world: &World| way.iter().all(|test| test.values.contains(world[test.fact.at()]));
    let count = |world: &World| ways.iter().filter(|way| leads(way, world)).count();
    worlds.iter().flat_map(|world| std::iter::repeat_n(world.clone(), count(world))).collect()
}
