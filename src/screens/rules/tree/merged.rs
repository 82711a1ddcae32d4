use super::branch::{Branch, Tree};
use rules::catalog::{FactIndex, OutcomeIndex, Test, Topic, ValueSet};

/// A tree in which what leads to the same results is drawn once: no two places are alike, and none makes no difference.
pub(super) struct Merged {
    /// The places. What follows from a place stands before it.
    pub(super) places: Vec<Place>,
    /// The position of the place where one begins.
    pub(super) root: usize,
}

/// A place in a merged tree.
#[derive(PartialEq, Eq)]
pub(super) enum Place {
    /// A result: the outcomes, the first of the author first.
    End(Vec<OutcomeIndex>),
    /// A fact, and where each group of its values leads.
    Ask(Vec<Edge>),
}

/// Where some values of a fact lead.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Edge {
    /// The fact and the values.
    pub(super) test: Test,
    /// The position of the place.
    pub(super) to: usize,
}

impl Merged {
    /// Merges a tree. Rows that give the same outcomes are alike here.
    pub(super) fn of(topic: &Topic, tree: &Tree) -> Self {
        let mut merged = Self { places: Vec::new(), root: 0 };
        merged.root = merged.add(topic, tree);
        merged
    }

    fn add(&mut self, topic: &Topic, tree: &Tree) -> usize {
        match tree {
            Tree::End(rows) => {
                let mut held: Vec<OutcomeIndex> = rows.iter().flat_map(|row| topic.row(*row).then.clone()).collect();
                held.sort_unstable();
                held.dedup();
                self.place(Place::End(held))
            }
            Tree::Ask(branches) => {
                let edges = self.edges(topic, branches);
                match edges.as_slice() {
                    [only] => only.to,
                    _ => self.place(Place::Ask(edges)),
                }
            }
        }
    }

    /// The edges of a fork, values that lead to the same place taken together.
    fn edges(&mut self, topic: &Topic, branches: &[Branch]) -> Vec<Edge> {
        let mut edges: Vec<Edge> = Vec::new();
        for Branch { test, tree } in branches {
            let to = self.add(topic, tree);
            match edges.iter_mut().find(|edge| edge.to == to) {
                Some(same) => same.test.values = ValueSet(same.test.values.0 | test.values.0),
                None => edges.push(Edge { test: *test, to }),
            }
        }
        edges
    }

    /// The position of a place, which is there once.
    fn place(&mut self, place: Place) -> usize {
        self.places.iter().position(|held| *held == place).unwrap_or_else(|| {
            self.places.push(place);
            self.places.len() - 1
        })
    }

    /// The results, each with its position.
    pub(super) fn ends(&self) -> impl Iterator<Item = (usize, &[OutcomeIndex])> {
        let places = self.places.iter().enumerate();
        places.filter_map(|(position, place)| match place {
            Place::End(held) => Some((position, held.as_slice())),
            Place::Ask(_) => None,
        })
    }
}

impl Place {
    /// The fact that is asked.
    pub(super) fn fact(&self) -> Option<FactIndex> {
        self.edges().first().map(|edge| edge.test.fact)
    }

    /// Where it leads.
    pub(super) fn edges(&self) -> &[Edge] {
        match self {
            Self::End(_) => &[],
            Self::Ask(edges) => edges,
        }
    }
}
