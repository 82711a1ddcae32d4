use super::merged::{Edge, Merged};
use super::way::{Step, Way};

/// The way of the reader's answers through a merged tree.
pub(super) struct Trail<'a> {
    way: Way<'a>,
    /// How far each place lies on it.
    steps: Vec<Step>,
}

impl<'a> Trail<'a> {
    /// Follows the answers from the root.
    pub(super) fn of(merged: &Merged, way: Way<'a>) -> Self {
        let mut steps = vec![Step::default(); merged.places.len()];
        steps[merged.root] = way.step();
        // What follows from a place stands before it.
        for (position, place) in merged.places.iter().enumerate().rev() {
            for edge in place.edges() {
                let after = way.at(steps[position]).after(&edge.test).step();
                steps[edge.to] = steps[edge.to].max(after);
            }
        }
        Self { way, steps }
    }

    /// Whether the answers lead, or can lead, to a place.
    pub(super) fn reaches(&self, place: usize) -> bool {
        self.steps[place] != Step::Off
    }

    /// Whether an edge that leaves a place is one of the answers.
    pub(super) fn answers(&self, from: usize, edge: &Edge) -> bool {
        self.way.at(self.steps[from]).answers(&edge.test)
    }
}
