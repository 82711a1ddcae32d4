use crate::brute::Brute;
use crate::prove::prove;
use crate::world::{LAST_DAY, World, day, worlds};
use chrono::NaiveDate;
use proptest::prelude::*;
use rules::catalog::{FactIndex, Holds, OutcomeIndex, RowIndex, SlotIndex, Topic, ValueIndex};
use rules::diagram::{Flaw, examine};
use std::collections::BTreeSet;

/// Every set of rows of a slot that applies together, with the first day on which it does.
fn together(topic: &Topic, slot: SlotIndex, worlds: &[World]) -> Vec<(Vec<RowIndex>, NaiveDate)> {
    let mut found: Vec<(Vec<RowIndex>, NaiveDate)> = Vec::new();
    for day in (1..LAST_DAY).map(day) {
        for world in worlds {
            let rows = Brute::on(topic, day).rows(slot, world);
            if found.iter().all(|(known, _)| *known != rows) {
                found.push((rows, day));
            }
        }
    }
    found
}

fn outcomes(topic: &Topic, rows: &[RowIndex]) -> BTreeSet<OutcomeIndex> {
    rows.iter().flat_map(|row| topic.row(*row).then.clone()).collect()
}

fn flaws(topic: &Topic, slot: SlotIndex, worlds: &[World]) -> Vec<Flaw> {
    let together = together(topic, slot, worlds);
    let holds = topic.slot(slot).holds;
    let flaw = |(rows, day): &(Vec<RowIndex>, NaiveDate)| match (rows.len(), holds) {
        (0, Holds::ExactlyOne | Holds::AtLeastOne) => Some(Flaw::Gap { slot, day: *day, example: Vec::new() }),
        (2.., Holds::ExactlyOne) if outcomes(topic, rows).len() > 1 => {
            Some(Flaw::Overlap { slot, rows: rows.clone(), day: *day, example: Vec::new() })
        }
        _ => None,
    };
    let mut flaws: Vec<Flaw> = together.iter().filter_map(flaw).collect();
    let alive: BTreeSet<RowIndex> = together.into_iter().flat_map(|(rows, _)| rows).collect();
    let rows = (0..topic.rows.len()).map(RowIndex::of);
    let dead = rows.filter(|row| topic.row(*row).slot == slot && !alive.contains(row));
    flaws.extend(dead.map(|row| Flaw::Dead { row }));
    let given = outcomes(topic, &alive.into_iter().collect::<Vec<_>>());
    let held_open = |outcome: &OutcomeIndex| topic.slot(slot).while_open.iter().any(|entry| entry.then == *outcome);
    let outcomes = (0..topic.slot(slot).outcomes.len()).map(OutcomeIndex::of);
    let unreachable = outcomes.filter(|outcome| !given.contains(outcome) && !held_open(outcome));
    flaws.extend(unreachable.map(|outcome| Flaw::Unreachable { slot, outcome }));
    flaws
}

/// A flaw without its example, and the example with the rows that must apply under it.
type Example = (SlotIndex, NaiveDate, Vec<(FactIndex, ValueIndex)>, Vec<RowIndex>);

fn bare(flaw: Flaw) -> (Flaw, Option<Example>) {
    match flaw {
        Flaw::Gap { slot, day, example } => {
            (Flaw::Gap { slot, day, example: Vec::new() }, Some((slot, day, example, Vec::new())))
        }
        Flaw::Overlap { slot, rows, day, example } => {
            let bare = Flaw::Overlap { slot, rows: rows.clone(), day, example: Vec::new() };
            (bare, Some((slot, day, example, rows)))
        }
        other => (other, None),
    }
}

#[test]
fn examine_finds_exactly_the_flaws_there_are() {
    prove("examine finds exactly the flaws there are", |topic, _| {
        let worlds = worlds(topic);
        let slots = (0..topic.slots.len()).map(SlotIndex::of);
        let expected: Vec<Flaw> = slots.flat_map(|slot| flaws(topic, slot, &worlds)).collect();
        let (found, examples): (Vec<Flaw>, Vec<Option<Example>>) = examine(topic).into_iter().map(bare).unzip();
        prop_assert_eq!(found.len(), expected.len(), "{:?} {:?}", found, expected);
        prop_assert!(expected.iter().all(|flaw| found.contains(flaw)), "{:?} {:?}", found, expected);
        for (slot, day, example, rows) in examples.into_iter().flatten() {
            let fits = |world: &&World| example.iter().all(|(fact, value)| world[fact.at()] == *value);
            for world in worlds.iter().filter(fits) {
                prop_assert_eq!(&Brute::on(topic, day).rows(slot, world), &rows);
            }
        }
        Ok(worlds.len())
    });
}
