use super::{PartyIndex, SlotIndex};
use packed::packed;

/// A result shown as a table: who stands in the rows, what in the columns, and a slot in every cell.
///
/// Its title is `grid.title` in the words, and the name of a column `grid.<column>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// The permanent ids of the columns, from left to right.
    pub columns: Vec<String>,
    /// The rows, from top to bottom.
    pub rows: Vec<GridRow>,
}

packed! { struct Grid { columns, rows } }

/// A row of a [`Grid`].
#[derive(Clone, Debug, PartialEq)]
pub struct GridRow {
    /// Who stands at its head.
    pub party: PartyIndex,
    /// The slot of each column.
    pub cells: Vec<SlotIndex>,
}

packed! { struct GridRow { party, cells } }

/// What the outcome of a cell comes to, at a glance. The statement beside it says it in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// Yes.
    Yes,
    /// No.
    No,
    /// It depends on something that the statement names.
    Depends,
}

packed! { enum Grade { Yes, No, Depends } }
