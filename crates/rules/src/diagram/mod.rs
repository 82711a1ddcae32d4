//! Multi-valued decision diagrams: a topic's tables in a form that can be proved, counted and asked exactly.
//!
//! A diagram is a graph of questions. Each node is a fact, each edge one of its values, each end the set of rows that
//! apply. Equal parts are shared and questions that make no difference are left out, so that two things follow
//! without search: what holds under partly known facts is what all reachable ends agree on, and a fact can still
//! change a result exactly if it still occurs.

mod compile;
mod conditions;
mod distances;
mod era;
mod examine;
mod forest;
mod graft;
mod project;
mod reached;

pub use conditions::Condition;
pub use examine::{Flaw, examine};
pub(crate) use forest::Forest;
pub use forest::Reference;

use crate::catalog::{FactIndex, Period, RowIndex, SlotIndex, ValueIndex};
use chrono::NaiveDate;
use era::Era;

/// The compiled tables of a topic.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diagram {
    nodes: Vec<Node>,
    ends: Vec<Vec<RowIndex>>,
    eras: Vec<Era>,
}

/// A question of a diagram: the fact, and for each of its values in order where it leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Node {
    fact: FactIndex,
    children: Vec<Reference>,
}

impl Node {
    /// The value of its fact. `known` may be shorter than the list of facts: the others are open.
    fn known_value(&self, known: &[Option<ValueIndex>]) -> Option<ValueIndex> {
        known.get(self.fact.at()).copied().flatten()
    }
}

impl Diagram {
    /// How many nodes the diagram has.
    pub fn node_count(&self) -> usize {
        self.nodes.len()
    }

    /// The first day of every stretch of a period during which the same rows are in force.
    ///
    /// A period without a beginning begins with the first day there is.
    pub fn first_days(&self, period: &Period) -> Vec<NaiveDate> {
        let first = period.from.unwrap_or(NaiveDate::MIN);
        let later = self.eras.iter().filter_map(|era| era.from).filter(|day| *day > first && period.contains(*day));
        std::iter::once(first).chain(later).collect()
    }

    /// The diagram of a slot on a day.
    fn root(&self, slot: SlotIndex, day: NaiveDate) -> Reference {
        let begun = self.eras.partition_point(|era| era.from <= Some(day));
        self.eras[begun.saturating_sub(1)].roots[slot.at()]
    }
}
