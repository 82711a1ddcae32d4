use super::{FactIndex, SlotIndex};
use serde::{Deserialize, Serialize};

/// A printed page that the answers fill, with blanks for handwriting. Its labels are `sheet.<field>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// The parts of the page, from top to bottom.
    pub sections: Vec<SheetSection>,
}

/// A part of a printed page. Its heading is `sheet.<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SheetSection {
    /// The id.
    pub id: String,
    /// Its lines.
    pub fields: Vec<Field>,
}

/// A line of a printed page. Its label is `sheet.<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// The id.
    pub id: String,
    /// What fills it. A line that nothing fills is a blank.
    pub fill: Fill,
}

/// What fills a line of a printed page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fill {
    /// Handwriting on a line.
    Blank,
    /// Handwriting on a long line.
    LongBlank,
    /// The label of the answer to a fact, or a blank while it is open.
    Answer(FactIndex),
    /// The statements that a slot holds.
    Slot(SlotIndex),
}
