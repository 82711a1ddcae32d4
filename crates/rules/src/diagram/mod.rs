//! Multi-valued decision diagrams: a topic's tables in a form that can be proved, counted and asked exactly.
//!
//! A diagram is a graph of questions. Each node is a fact, each edge one of its values, each end the set of rows that
//! apply. Equal parts are shared and questions that make no difference are left out, so that two things follow
//! without search: what holds under partly known facts is what all reachable ends agree on, and a fact can still
//! change a result exactly if it still occurs.

mod compile;
mod conditions;
mod examine;
mod forest;
mod project;

pub use conditions::Condition;
pub use examine::{Flaw, examine};
pub(crate) use forest::Forest;
pub use forest::Reference;

use crate::catalog::{FactIndex, RowIndex, SlotIndex};
use serde::{Deserialize, Serialize};

/// The compiled tables of a topic.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Diagram {
    nodes: Vec<Node>,
    ends: Vec<Vec<RowIndex>>,
    roots: Vec<Reference>,
}

/// A question of a diagram: the fact, and for each of its values in order where it leads.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Node {
    fact: FactIndex,
    children: Vec<Reference>,
}

impl Diagram {
    /// How many nodes the diagram has.
    pub fn node_count(&self) -> usize {
        self.nodes.len()
    }

    fn root(&self, slot: SlotIndex) -> Reference {
        self.roots[slot.at()]
    }
}
