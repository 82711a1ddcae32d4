//! Small sets and maps, kept as lists in order.
//!
//! Those of the standard library are made for millions of entries and bring their trees to the browser once for every
//! type. A case has a few dozen facts, which a list holds in less code and less time.

mod map;
mod set;

pub use map::Map;
pub use set::Set;
