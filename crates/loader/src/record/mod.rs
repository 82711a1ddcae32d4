//! What a topic holds under which conditions, as a text that is read and reviewed as a difference.
//!
//! The record that is kept in `tests/records` and everything that compares with it use this one text.

mod conditions;
mod stretch;

pub use conditions::record;
pub use stretch::{Stretch, deciding};
