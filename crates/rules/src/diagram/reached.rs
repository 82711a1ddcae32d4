use super::forest::Target;
use super::{Node, Reference};
use crate::Set;
use crate::catalog::{FactIndex, ValueIndex};

/// What can still be reached from a reference under the known facts.
pub(super) struct Reached {
    /// The facts that are asked on the way.
    pub(super) facts: Set<FactIndex>,
    /// The positions of the ends.
    pub(super) ends: Set<usize>,
}

impl Reached {
    /// `known` may be shorter than the list of facts: the others are open.
    pub(super) fn from(root: Reference, nodes: &[Node], known: &[Option<ValueIndex>]) -> Self {
        let mut reached = Self { facts: Set::new(), ends: Set::new() };
        let (mut open, mut seen) = (vec![root], vec![false; nodes.len()]);
        while let Some(reference) = open.pop() {
            match reference.target() {
                Target::End(position) => _ = reached.ends.insert(position),
                Target::Node(position) if seen[position] => {}
                Target::Node(position) => {
                    seen[position] = true;
                    let node = &nodes[position];
                    if let Some(value) = node.known_value(known) {
                        open.push(node.children[value.at()]);
                    } else {
                        reached.facts.insert(node.fact);
                        open.extend(&node.children);
                    }
                }
            }
        }
        reached
    }
}
