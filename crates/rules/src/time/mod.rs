//! Moments, and how clocks, spans and windows are told from them.
//!
//! Calendar days are counted from the day of the event, which is day 0, and never move for a weekend or a holiday.
//! Hours run on without a break, over nights and weekends. All times are local and carry no zone.

mod advance;
mod course;
pub mod iso;
mod lapse;
mod moment;
mod opening;
mod pause;
mod resolved;
mod stretch;
mod unresolved;

pub use course::{Course, Working};
pub use lapse::{Lapse, lapse};
pub use moment::{Events, Moment};
pub use opening::{Opening, opening};
pub use resolved::{Resolved, resolve};
pub use stretch::{Stretch, stretch};
pub use unresolved::Unresolved;
