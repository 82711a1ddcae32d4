use crate::clock::{clock, events};
use crate::table::TableSketch;
use crate::world::{LAST_DAY, askable, day};
use proptest::prelude::*;
use rules::catalog::{ClockIndex, Fact, FactIndex, FactKind, Period, Row, Slot, SlotIndex, Topic, ValueIndex};
use rules::diagram::Diagram;

/// A fact that no table and no tally gives.
#[derive(Clone, Debug)]
struct GroundSketch {
    kind: FactKind,
    values: usize,
    rank: u8,
}

/// A fact that a table or a tally gives.
#[derive(Clone, Debug)]
struct ComputedSketch {
    how: How,
    rank: u8,
}

#[derive(Clone, Debug)]
enum How {
    Tally { items: u8, counts: u8, at_least: u16 },
    Derived(TableSketch),
}

/// A topic of two to six facts and one to four tables, before its numbers are fitted to each other.
#[derive(Clone, Debug)]
struct Sketch {
    ground: Vec<GroundSketch>,
    computed: Vec<ComputedSketch>,
    tables: Vec<TableSketch>,
}

/// Random small topics.
pub fn topics() -> impl Strategy<Value = Topic> {
    let values = |kind| (Just(kind), 2..=4_usize);
    let kind = prop_oneof![
        4 => values(FactKind::Asked),
        1 => values(FactKind::Reading),
        1 => values(FactKind::Later),
        // Every lapse has a clock of its own.
        2 => Just((FactKind::Lapse(ClockIndex(0)), 3)),
    ];
    let ground = (kind, any::<u8>());
    let ground = ground.prop_map(|((kind, values), rank)| GroundSketch { kind, values, rank });
    let tally = (any::<u8>(), any::<u8>(), 1..=3_u16);
    let tally = tally.prop_map(|(items, counts, at_least)| How::Tally { items, counts, at_least });
    let derived = TableSketch::derived().prop_map(How::Derived);
    let computed = (prop_oneof![tally, derived], any::<u8>()).prop_map(|(how, rank)| ComputedSketch { how, rank });
    let ground = prop::collection::vec(ground, 2..=4);
    let computed = prop::collection::vec(computed, 0..=2);
    let tables = prop::collection::vec(TableSketch::any(), 1..=4);
    (ground, computed, tables).prop_map(|(ground, computed, tables)| Sketch { ground, computed, tables }.build())
}

impl Sketch {
    fn build(self) -> Topic {
        let places = self.places();
        let (ground, computed) = places.split_at(self.ground.len());
        let mut facts = vec![fact(0, FactKind::Asked, 2); places.len()];
        for (sketch, place) in self.ground.iter().zip(ground) {
            facts[place.at()] = fact(place.at(), sketch.kind.clone(), sketch.values);
        }
        let lapses = facts.iter_mut().filter(|fact| matches!(fact.kind, FactKind::Lapse(_)));
        for (position, lapse) in lapses.enumerate() {
            lapse.kind = FactKind::Lapse(ClockIndex::of(position));
        }
        let mut derived = Vec::new();
        for (position, (sketch, place)) in self.computed.iter().zip(computed).enumerate() {
            let (kind, values) = match &sketch.how {
                How::Tally { items, counts, at_least } => {
                    (tally(&facts, &places[..ground.len() + position], (*items, *counts), *at_least), 2)
                }
                How::Derived(table) => {
                    derived.push((table, &places[..ground.len() + position]));
                    (FactKind::Derived(SlotIndex::of(self.tables.len() + derived.len() - 1)), table.outcomes)
                }
            };
            facts[place.at()] = fact(place.at(), kind, values);
        }
        let tables = self.tables.iter().map(|table| (table, places.as_slice())).chain(derived);
        let mut slots = Vec::new();
        let mut rows = Vec::new();
        for (table, testable) in tables {
            slots.push(table.slot(slots.len(), &places));
            table.rows(SlotIndex::of(slots.len() - 1), testable, &facts, &mut rows);
        }
        topic(facts, slots, rows)
    }

    /// Where each fact stands among the facts: by rank, so that computed ones lie between the others.
    fn places(&self) -> Vec<FactIndex> {
        let ranks = self.ground.iter().map(|fact| fact.rank).chain(self.computed.iter().map(|fact| fact.rank));
        let ranks: Vec<(u8, usize)> = ranks.enumerate().map(|(position, rank)| (rank, position)).collect();
        ranks.iter().map(|rank| FactIndex::of(ranks.iter().filter(|other| *other < rank).count())).collect()
    }
}

fn tally(facts: &[Fact], earlier: &[FactIndex], (items, counts): (u8, u8), at_least: u16) -> FactKind {
    let chosen = earlier.iter().enumerate().filter(|(position, _)| items >> position & 1 == 1);
    let counted = |(_, fact): (usize, &FactIndex)| (*fact, ValueIndex::of(usize::from(counts) % values(facts, *fact)));
    FactKind::Tally { of: chosen.map(counted).collect(), at_least }
}

fn values(facts: &[Fact], fact: FactIndex) -> usize {
    facts[fact.at()].values.len()
}

/// A fact with its values.
pub fn fact(position: usize, kind: FactKind, values: usize) -> Fact {
    let values = (0..values).map(|value| format!("v{value}")).collect();
    Fact { id: format!("f{position}"), kind, values, knows: None, after: None, cites: Vec::new(), doubt: None }
}

/// A topic of these tables, in force from the second to the last but one of the days that situations are drawn from.
///
/// Every other question comes after the one before it.
pub fn topic(mut facts: Vec<Fact>, slots: Vec<Slot>, rows: Vec<Row>) -> Topic {
    let asked = (0..facts.len()).map(FactIndex::of).filter(|fact| askable(&facts[fact.at()]));
    let asks: Vec<FactIndex> = asked.rev().collect();
    for pair in asks.chunks_exact(2) {
        facts[pair[1].at()].after = Some(pair[0]);
    }
    let clocks = facts.iter().filter(|fact| matches!(fact.kind, FactKind::Lapse(_))).count();
    Topic {
        id: "sketch".to_owned(),
        period: Period { from: Some(day(1)), until: Some(day(LAST_DAY - 1)) },
        asks,
        diagram: Diagram::compile(&facts, &slots, &rows),
        facts,
        slots,
        rows,
        events: events(clocks),
        clocks: (0..clocks).map(clock).collect(),
        spans: Vec::new(),
        windows: Vec::new(),
        checklists: Vec::new(),
        parameters: Vec::new(),
        formulas: Vec::new(),
        grid: None,
        sheet: None,
    }
}
