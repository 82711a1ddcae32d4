use super::forest::Target;
use super::{Diagram, Forest, Reference};
use crate::catalog::{RowIndex, SlotIndex, Test, ValueIndex, ValueSet};
use chrono::NaiveDate;

/// A set of situations that the rules treat alike: the tests that lead there, and the rows that apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The facts that matter on the way, each with the values that lead here; all others are free.
    pub tests: Vec<Test>,
    /// The rows that apply.
    pub rows: Vec<RowIndex>,
}

impl Diagram {
    /// Every condition of some slots taken together, on a day. They never overlap and leave nothing out.
    ///
    /// Each fact's value lies on exactly one condition's way, so the list is a full account of the tables.
    pub fn conditions(&self, fact_count: usize, slots: &[SlotIndex], day: NaiveDate) -> Vec<Condition> {
        let unknown = vec![None; fact_count];
        let mut forest = Forest::new();
        let mut root = forest.end(Vec::new());
        for slot in slots {
            let next = self.project(*slot, day, &unknown, &mut forest, &<[RowIndex]>::to_vec);
            root = forest.combine(root, next, &|a, b| [a.as_slice(), b.as_slice()].concat());
        }
        forest.paths(root).into_iter().map(|(tests, rows)| Condition { tests, rows: rows.clone() }).collect()
    }
}

impl<T: Clone + Ord> Forest<T> {
    /// Every way from a root to an end, values that lead to the same place taken together.
    pub(crate) fn paths(&self, root: Reference) -> Vec<(Vec<Test>, &T)> {
        let mut paths = Vec::new();
        self.walk(root, &mut Vec::new(), &mut paths);
        paths
    }

    fn walk<'a>(&'a self, root: Reference, way: &mut Vec<Test>, paths: &mut Vec<(Vec<Test>, &'a T)>) {
        match root.target() {
            Target::End(position) => paths.push((way.clone(), self.value(position))),
            Target::Node(position) => {
                let (fact, children) = self.question(position);
                for (first, child) in children.iter().enumerate() {
                    if children[..first].contains(child) {
                        continue;
                    }
                    let same = (first..children.len()).filter(|other| children[*other] == *child);
                    way.push(Test { fact, values: ValueSet::of(same.map(ValueIndex::of)) });
                    self.walk(*child, way, paths);
                    way.pop();
                }
            }
        }
    }
}
