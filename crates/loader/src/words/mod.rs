//! The words of every language: which are needed, which are there.

mod expected;
mod language;
mod pseudo;
mod section;
mod topic_keys;

pub use expected::{Expected, edition_keys, shared_keys};
pub use language::Language;
pub use pseudo::pseudo;
pub use section::Section;
pub use topic_keys::topic_keys;
