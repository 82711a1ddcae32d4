use crate::world::{LAST_DAY, day};
use proptest::prelude::*;
use rules::catalog::{
    Content, Fact, FactIndex, Holds, OutcomeIndex, Period, Role, Row, RowIndex, Slot, SlotIndex, Test, ValueIndex,
    ValueSet, WhileOpen,
};

/// A table, before its numbers are fitted to the facts of its topic.
#[derive(Clone, Debug)]
pub struct TableSketch {
    /// How many outcomes its slot has.
    pub outcomes: usize,
    holds: Holds,
    role: Role,
    ordered: bool,
    rows: Vec<RowSketch>,
    while_open: Vec<(Option<u8>, u8)>,
}

#[derive(Clone, Debug)]
struct RowSketch {
    tests: Vec<(u8, u64)>,
    then: u8,
    overrides: u8,
    period: Period,
}

impl TableSketch {
    /// A table of any kind. An ordered one is free of gaps and overlaps: each row overrides all later ones, and the
    /// last is the general rule.
    pub fn any() -> impl Strategy<Value = Self> {
        let holds = prop_oneof![Just(Holds::ExactlyOne), Just(Holds::AtLeastOne), Just(Holds::AnyNumber)];
        let while_open = prop::collection::vec((prop::option::of(any::<u8>()), any::<u8>()), 0..=2);
        let rows = prop::collection::vec(RowSketch::any(), 0..=5);
        let role = prop_oneof![2 => Just(Role::Decides), 1 => Just(Role::Refines), 1 => Just(Role::Follows)];
        (holds, role, any::<bool>(), 1..=4_usize, rows, while_open).prop_map(
            |(holds, role, ordered, outcomes, rows, while_open)| Self {
                outcomes,
                holds,
                role,
                ordered,
                rows,
                while_open,
            },
        )
    }

    /// The table of a derived fact.
    pub fn derived() -> impl Strategy<Value = Self> {
        (Self::any(), 2..=4_usize).prop_map(|(table, outcomes)| Self {
            holds: Holds::ExactlyOne,
            role: Role::Follows,
            ordered: true,
            outcomes,
            ..table
        })
    }

    /// The slot that the table fills.
    pub fn slot(&self, position: usize, facts: &[FactIndex]) -> Slot {
        let entry = |(fact, then): &(Option<u8>, u8)| WhileOpen {
            fact: fact.map(|fact| facts[usize::from(fact) % facts.len()]),
            then: self.outcome(*then),
            cites: Vec::new(),
        };
        Slot {
            id: format!("s{position}"),
            holds: self.holds,
            role: self.role,
            content: Content::Values,
            section: None,
            outcomes: (0..self.outcomes).map(|outcome| format!("o{outcome}")).collect(),
            grades: Vec::new(),
            while_open: self.while_open.iter().map(entry).collect(),
        }
    }

    /// Adds the rows of the table, which may test some facts.
    pub fn rows(&self, slot: SlotIndex, testable: &[FactIndex], facts: &[Fact], into: &mut Vec<Row>) {
        let first = into.len();
        let general = RowSketch { tests: Vec::new(), then: 0, overrides: 0, period: Period::default() };
        let sketches: Vec<&RowSketch> = self.rows.iter().chain(self.ordered.then_some(&general)).collect();
        for (position, sketch) in sketches.iter().enumerate() {
            let overridden = |other: &usize| {
                if self.ordered { *other > position } else { *other != position && sketch.overrides >> other & 1 == 1 }
            };
            into.push(Row {
                id: format!("r{}", into.len()),
                slot,
                when: sketch.tests(testable, facts),
                then: self.then(sketch.then),
                cites: Vec::new(),
                doubt: None,
                overrides: (0..sketches.len()).filter(overridden).map(|other| RowIndex::of(first + other)).collect(),
                period: sketch.period,
            });
        }
    }

    fn then(&self, drawn: u8) -> Vec<OutcomeIndex> {
        let several = (0..self.outcomes).filter(|outcome| drawn >> outcome & 1 == 1).map(OutcomeIndex::of);
        let several: Vec<OutcomeIndex> = several.collect();
        if self.holds == Holds::ExactlyOne || several.is_empty() { vec![self.outcome(drawn)] } else { several }
    }

    fn outcome(&self, drawn: u8) -> OutcomeIndex {
        OutcomeIndex::of(usize::from(drawn) % self.outcomes)
    }
}

impl RowSketch {
    fn any() -> impl Strategy<Value = Self> {
        let tests = prop::collection::vec((any::<u8>(), any::<u64>()), 0..=3);
        let bound = || prop::option::weighted(0.2, (0..=LAST_DAY).prop_map(day));
        let period = (bound(), bound()).prop_map(|(from, until)| Period { from, until });
        let few = (any::<u8>(), any::<u8>()).prop_map(|(a, b)| a & b);
        (tests, any::<u8>(), few, period).prop_map(|(tests, then, overrides, period)| Self {
            tests,
            then,
            overrides,
            period,
        })
    }

    fn tests(&self, testable: &[FactIndex], facts: &[Fact]) -> Vec<Test> {
        let test = |(fact, values): &(u8, u64)| {
            let fact = testable[usize::from(*fact) % testable.len()];
            let count = facts[fact.at()].values.len();
            let lowest = ValueIndex::of((*values >> 8) as usize % count);
            let rest = (0..count).filter(|value| values >> value & 1 == 1).map(ValueIndex::of);
            Test { fact, values: ValueSet::of(rest.chain([lowest])) }
        };
        self.tests.iter().map(test).collect()
    }
}
