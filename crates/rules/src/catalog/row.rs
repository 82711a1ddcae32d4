use super::{Cite, DoubtIndex, FactIndex, OutcomeIndex, Period, RowIndex, SlotIndex, ValueIndex};
use packed::packed;

/// One row of a table: under these conditions a slot holds these outcomes.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The permanent id, unique in its topic, such as `s2-nobody`.
    pub id: String,
    /// The slot it fills.
    pub slot: SlotIndex,
    /// What must be true; all of it. An empty list is always true.
    pub when: Vec<Test>,
    /// What the slot then holds. A row of a slot that holds exactly one outcome names one.
    pub then: Vec<OutcomeIndex>,
    /// Where the rule is stated. Never empty.
    pub cites: Vec<Cite>,
    /// What is open about it.
    pub doubt: Option<DoubtIndex>,
    /// The general rows that do not apply where the conditions of this one hold and it is in force. They stay set aside
    /// even where a third row overrides this one.
    pub overrides: Vec<RowIndex>,
    /// The days on which it is in force: the overlap of its sources' periods, or its own.
    pub period: Period,
}

packed! { struct Row { id, slot, when, then, cites, doubt, overrides, period } }

/// A condition on one fact: it has one of these values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Test {
    /// The fact.
    pub fact: FactIndex,
    /// The values that pass.
    pub values: ValueSet,
}

packed! { struct Test { fact, values } }

/// A set of values of one fact. A fact has at most 64 values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ValueSet(pub u64);

packed! { struct ValueSet(bits) }

impl ValueSet {
    /// The set of exactly these values.
    pub fn of(values: impl IntoIterator<Item = ValueIndex>) -> Self {
        values.into_iter().fold(Self::default(), |set, value| Self(set.0 | 1 << value.0))
    }

    /// Whether a value is in the set.
    pub fn contains(self, value: ValueIndex) -> bool {
        self.0 >> value.0 & 1 == 1
    }

    /// The values in the set, lowest first.
    pub fn values(self) -> impl Iterator<Item = ValueIndex> {
        (0..64).filter(move |bit| self.0 >> bit & 1 == 1).map(ValueIndex)
    }
}
