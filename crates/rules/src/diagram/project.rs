use super::forest::Target;
use super::{Diagram, Forest, Reference};
use crate::catalog::{RowIndex, SlotIndex, ValueIndex};
use chrono::NaiveDate;
use std::collections::HashMap;
use std::hash::Hash;

impl Diagram {
    /// The diagram of a slot on a day under the known facts, its ends changed, in a forest.
    pub(crate) fn project<T: Clone + Eq + Hash>(
        &self,
        slot: SlotIndex,
        day: NaiveDate,
        known: &[Option<ValueIndex>],
        into: &mut Forest<T>,
        change: &impl Fn(&[RowIndex]) -> T,
    ) -> Reference {
        self.project_known(self.root(slot, day), known, into, change, &mut HashMap::new())
    }

    fn project_known<T: Clone + Eq + Hash>(
        &self,
        root: Reference,
        known: &[Option<ValueIndex>],
        into: &mut Forest<T>,
        change: &impl Fn(&[RowIndex]) -> T,
        done: &mut HashMap<Reference, Reference>,
    ) -> Reference {
        if let Some(&reference) = done.get(&root) {
            return reference;
        }
        let result = match root.target() {
            Target::End(position) => into.end(change(&self.ends[position])),
            Target::Node(position) => {
                let node = &self.nodes[position];
                if let Some(value) = known[node.fact.at()] {
                    self.project_known(node.children[value.at()], known, into, change, done)
                } else {
                    let follow = |child: &Reference| self.project_known(*child, known, into, change, done);
                    let children = node.children.iter().map(follow).collect();
                    into.node(node.fact, children)
                }
            }
        };
        done.insert(root, result);
        result
    }
}
