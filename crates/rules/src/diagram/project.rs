use super::graft::Graft;
use super::reached::Reached;
use super::{Diagram, Forest, Reference};
use crate::Set;
use crate::catalog::{FactIndex, RowIndex, SlotIndex, ValueIndex};
use chrono::NaiveDate;

impl Diagram {
    /// The diagram of a slot on a day under the known facts, its ends changed, in a forest.
    pub(crate) fn project<T: Clone + Ord>(
        &self,
        slot: SlotIndex,
        day: NaiveDate,
        known: &[Option<ValueIndex>],
        into: &mut Forest<T>,
        change: &dyn Fn(&[RowIndex]) -> T,
    ) -> Reference {
        Graft::new(&self.nodes, known, &|end| change(&self.ends[end]), into).copy(self.root(slot, day))
    }

    /// The rows that apply together in a slot on a day under the known facts, in each way that is still possible.
    pub(crate) fn possible(
        &self,
        slot: SlotIndex,
        day: NaiveDate,
        known: &[Option<ValueIndex>],
    ) -> impl Iterator<Item = &[RowIndex]> {
        let reached = Reached::from(self.root(slot, day), &self.nodes, known);
        reached.ends.into_iter().map(|end| self.ends[end].as_slice())
    }

    /// The open facts that are asked on the way to the rows of a slot on a day under the known facts. Some may make no
    /// difference to what the rows give.
    pub(crate) fn asked(&self, slot: SlotIndex, day: NaiveDate, known: &[Option<ValueIndex>]) -> Set<FactIndex> {
        Reached::from(self.root(slot, day), &self.nodes, known).facts
    }
}
