//! What follows from what is known: results, what to ask next, reasons and what would change them.

mod answers;
mod changes;
mod evaluation;
mod holds;
mod questions;
mod reasons;
mod relevant;
mod situation;
mod standing;

pub use answers::Answers;
pub use changes::{Change, changes};
pub use evaluation::{Certainty, Evaluation, Item, SlotResult, evaluate};
pub use holds::holds;
pub use questions::{Questions, questions};
pub use reasons::{Reason, reasons};
pub use relevant::{Relevant, relevant, relevant_after};
pub use situation::Situation;
pub use standing::{EventDate, Standing};
