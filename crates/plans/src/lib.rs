//! A directory of plans: one list for a state and a year, and the search in it.
//!
//! The app reads a [`Directory`] from its pack and searches it at every key. Nothing is corrected and nothing guessed:
//! a number that differs in one digit is another number.

mod column;
mod contact;
mod directory;
mod fit;
mod folded;
mod handle;
mod index;
mod kind;
mod plan;
mod plan_index;
mod plan_list;
mod query;

pub use column::Column;
pub use contact::Contact;
pub use directory::Directory;
pub use kind::Kind;
pub use plan::Plan;
pub use plan_index::PlanIndex;
pub use plan_list::PlanList;
