/// The position of a plan in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlanIndex(pub u16);

impl PlanIndex {
    /// The position as a plain number, to index a slice.
    pub const fn at(self) -> usize {
        self.0 as usize
    }
}
