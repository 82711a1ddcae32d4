use super::forest::Target;
use super::{Forest, Node, Reference};
use crate::catalog::ValueIndex;

/// A diagram that is copied into a forest, the known facts answered and the ends changed.
pub(super) struct Graft<'a, T> {
    nodes: &'a [Node],
    known: &'a [Option<ValueIndex>],
    end: &'a dyn Fn(usize) -> T,
    into: &'a mut Forest<T>,
    /// Where the nodes that were copied are now.
    done: Vec<Option<Reference>>,
}

impl<'a, T: Clone + Ord> Graft<'a, T> {
    /// `known` may be shorter than the list of facts: the others are open. `end` makes the new end from the position
    /// of the old one.
    pub(super) fn new(
        nodes: &'a [Node],
        known: &'a [Option<ValueIndex>],
        end: &'a dyn Fn(usize) -> T,
        into: &'a mut Forest<T>,
    ) -> Self {
        Self { nodes, known, end, into, done: vec![None; nodes.len()] }
    }

    /// Copies what lies below a reference.
    pub(super) fn copy(&mut self, root: Reference) -> Reference {
        let position = match root.target() {
            Target::End(position) => return self.into.end((self.end)(position)),
            Target::Node(position) => position,
        };
        if let Some(done) = self.done[position] {
            return done;
        }
        let node = &self.nodes[position];
        let copied = if let Some(value) = node.known_value(self.known) {
            self.copy(node.children[value.at()])
        } else {
            let children = node.children.iter().map(|child| self.copy(*child)).collect();
            self.into.node(node.fact, children)
        };
        self.done[position] = Some(copied);
        copied
    }
}
