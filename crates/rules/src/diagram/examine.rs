use super::Condition;
use crate::catalog::{FactIndex, Holds, OutcomeIndex, RowIndex, SlotIndex, Topic, ValueIndex};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Something wrong with the tables of a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// No row applies although the slot must hold something.
    Gap {
        /// The slot.
        slot: SlotIndex,
        /// The first day on which this happens.
        day: NaiveDate,
        /// Facts under which this happens.
        example: Vec<(FactIndex, ValueIndex)>,
    },
    /// Rows with different outcomes apply although the slot holds exactly one.
    Overlap {
        /// The slot.
        slot: SlotIndex,
        /// The rows.
        rows: Vec<RowIndex>,
        /// The first day on which this happens.
        day: NaiveDate,
        /// Facts under which this happens.
        example: Vec<(FactIndex, ValueIndex)>,
    },
    /// A row that never applies.
    Dead {
        /// The row.
        row: RowIndex,
    },
    /// An outcome that nothing leads to.
    Unreachable {
        /// The slot.
        slot: SlotIndex,
        /// The outcome.
        outcome: OutcomeIndex,
    },
}

/// Everything that is wrong with the tables of a topic, over every possible combination of facts on every day of the
/// topic's period.
pub fn examine(topic: &Topic) -> Vec<Flaw> {
    (0..topic.slots.len()).flat_map(|slot| examine_slot(topic, SlotIndex::of(slot))).collect()
}

fn examine_slot(topic: &Topic, slot: SlotIndex) -> Vec<Flaw> {
    let days = topic.diagram.first_days(&topic.period).into_iter();
    let conditions = |day| topic.diagram.conditions(topic.facts.len(), &[slot], day);
    let conditions: Vec<(NaiveDate, Condition)> =
        days.flat_map(|day| conditions(day).into_iter().map(move |condition| (day, condition))).collect();
    let mut flaws = Vec::new();
    let holds = topic.slot(slot).holds;
    if holds != Holds::AnyNumber
        && let Some((day, gap)) = conditions.iter().find(|(_, condition)| condition.rows.is_empty())
    {
        flaws.push(Flaw::Gap { slot, day: *day, example: example(gap) });
    }
    if holds == Holds::ExactlyOne {
        let mut reported = BTreeSet::new();
        for (day, overlap) in conditions.iter().filter(|(_, condition)| disagree(topic, &condition.rows)) {
            if reported.insert(overlap.rows.clone()) {
                flaws.push(Flaw::Overlap { slot, rows: overlap.rows.clone(), day: *day, example: example(overlap) });
            }
        }
    }
    let alive: BTreeSet<RowIndex> =
        conditions.iter().flat_map(|(_, condition)| condition.rows.iter().copied()).collect();
    let rows = (0..topic.rows.len()).map(RowIndex::of).filter(|row| topic.row(*row).slot == slot);
    flaws.extend(rows.filter(|row| !alive.contains(row)).map(|row| Flaw::Dead { row }));
    let reached = alive.iter().flat_map(|row| &topic.row(*row).then);
    let meanwhile = topic.slot(slot).while_open.iter().map(|entry| &entry.then);
    let reached: BTreeSet<OutcomeIndex> = reached.chain(meanwhile).copied().collect();
    let outcomes = (0..topic.slot(slot).outcomes.len()).map(OutcomeIndex::of);
    flaws.extend(
        outcomes.filter(|outcome| !reached.contains(outcome)).map(|outcome| Flaw::Unreachable { slot, outcome }),
    );
    flaws
}

/// Whether some rows give different outcomes. Rows that agree are so many reasons for one outcome.
fn disagree(topic: &Topic, rows: &[RowIndex]) -> bool {
    rows.windows(2).any(|pair| topic.row(pair[0]).then != topic.row(pair[1]).then)
}

fn example(condition: &Condition) -> Vec<(FactIndex, ValueIndex)> {
    let lowest = |test: &crate::catalog::Test| test.values.values().next().map(|value| (test.fact, value));
    condition.tests.iter().filter_map(lowest).collect()
}
