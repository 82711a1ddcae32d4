use crate::world::{LAST_DAY, World, day};
use chrono::NaiveDate;
use rules::catalog::{FactIndex, FactKind, OutcomeIndex, RowIndex, SlotIndex, Topic};
use rules::{EventDate, Situation};
use std::collections::BTreeSet;

/// The tables of a topic on a day, applied word for word.
pub struct Brute<'a> {
    topic: &'a Topic,
    day: NaiveDate,
}

impl<'a> Brute<'a> {
    /// The tables on a day of the topic's period.
    pub fn on(topic: &'a Topic, day: NaiveDate) -> Self {
        Self { topic, day }
    }

    /// The tables as they were when it happened: an unknown day is today, a day outside the period its nearest one.
    pub fn during(topic: &'a Topic, situation: &Situation) -> Self {
        let when = match situation.event_date {
            EventDate::On(day) => day,
            EventDate::Now | EventDate::Unknown => situation.now.date(),
        };
        Self::on(topic, when.clamp(day(1), day(LAST_DAY - 1)))
    }

    /// The rows of a slot that apply: in force, their conditions true, and no row that overrides them both.
    pub fn rows(&self, slot: SlotIndex, world: &World) -> Vec<RowIndex> {
        let all = || (0..self.topic.rows.len()).map(RowIndex::of);
        let overridden = |row: RowIndex| {
            all().any(|other| self.topic.row(other).overrides.contains(&row) && self.holds(other, world))
        };
        let of_slot = all().filter(|row| self.topic.row(*row).slot == slot);
        of_slot.filter(|row| self.holds(*row, world) && !overridden(*row)).collect()
    }

    /// What a slot holds.
    pub fn outcomes(&self, slot: SlotIndex, world: &World) -> BTreeSet<OutcomeIndex> {
        self.rows(slot, world).into_iter().flat_map(|row| self.topic.row(row).then.clone()).collect()
    }

    fn holds(&self, row: RowIndex, world: &World) -> bool {
        let row = self.topic.row(row);
        let begun = row.period.from.is_none_or(|from| from <= self.day);
        let ended = row.period.until.is_some_and(|until| until < self.day);
        begun && !ended && row.when.iter().all(|test| self.has(test.fact, test.values.0, world))
    }

    /// Whether a fact has one of some values, given as bits.
    pub fn has(&self, fact: FactIndex, values: u64, world: &World) -> bool {
        match &self.topic.fact(fact).kind {
            FactKind::Derived(slot) => {
                let mut given = self.outcomes(*slot, world).into_iter();
                given.any(|value| values & (1 << value.0) != 0)
            }
            FactKind::Tally { of, at_least } => {
                let count = of.iter().filter(|(fact, value)| self.has(*fact, 1 << value.0, world)).count();
                let too_few = count < usize::from(*at_least);
                values & (1 << u32::from(too_few)) != 0
            }
            _ => values & (1 << world[fact.at()].0) != 0,
        }
    }
}
