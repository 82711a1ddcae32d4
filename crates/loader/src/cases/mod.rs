//! Worked cases: a situation, and what must follow from it.
//!
//! A case names ids of the data and nothing else; no rule lives here. The format is the one of `tests/cases`.

mod case;
mod compare;
mod expected;
mod held;
mod ids;
mod run;
mod verdict;

pub use run::{run, run_text};
pub use verdict::Verdict;
