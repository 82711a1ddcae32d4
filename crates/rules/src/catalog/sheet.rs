use super::{FactIndex, SlotIndex};
use packed::packed;

/// A printed page that the answers fill, with blanks for handwriting. Its labels are `sheet.<field>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The parts of the page, from top to bottom.
    pub sections: Vec<SheetSection>,
}

packed! { struct Sheet { sections } }

/// A part of a printed page. Its heading is `sheet.<id>`.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetSection {
    /// The id.
    pub id: String,
    /// Its lines.
    pub fields: Vec<Field>,
}

packed! { struct SheetSection { id, fields } }

/// A line of a printed page. Its label is `sheet.<id>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The id.
    pub id: String,
    /// What fills it. A line that nothing fills is a blank.
    pub fill: Fill,
}

packed! { struct Field { id, fill } }

/// What fills a line of a printed page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Handwriting on a line.
    Blank,
    /// Handwriting on a long line.
    LongBlank,
    /// The number of the member's plan, once it has been found, or a blank.
    PlanNumber,
    /// The label of the answer to a fact, or a blank while it is open.
    Answer(FactIndex),
    /// The statements that a slot holds.
    Slot(SlotIndex),
}

packed! { enum Fill { Blank, LongBlank, PlanNumber, Answer(fact), Slot(slot) } }
