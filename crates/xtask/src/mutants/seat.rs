use std::ops::Range;

/// Where a value sits among its neighbours in a list or in a table, to be cut out of them.
#[derive(Clone, Debug)]
pub struct Seat {
    /// The value, with its key if it has one.
    pub own: Range<usize>,
    /// Where the neighbour before it ends.
    pub before: Option<usize>,
    /// Where the neighbour behind it begins.
    pub behind: Option<usize>,
    /// Where the list or table closes.
    pub close: usize,
}

impl Seat {
    /// What to cut, so that the commas between the neighbours still fit.
    pub fn cut(&self) -> Range<usize> {
        match (self.before, self.behind) {
            (_, Some(behind)) => self.own.start..behind,
            (Some(before), None) => before..self.own.end,
            (None, None) => self.own.start..self.close,
        }
    }
}
