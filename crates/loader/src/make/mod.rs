//! Making the catalog of what the files say. Every reference is resolved on the way; what cannot be is noted.

mod agency;
mod bands;
mod checklist;
mod clock;
mod contact;
mod edition;
mod event;
mod fact;
mod formula;
mod grid;
mod letter;
mod peek;
mod period;
mod register;
mod retired;
mod row;
mod scope;
mod sheet;
mod shelf;
mod slot;
mod source;
mod span;
mod step;
mod topic;
mod window;

pub use agency::{Agency, ROLES, agency};
pub use contact::{contacts, parties};
pub use edition::{EditionIds, edition};
pub use letter::letters;
pub use period::period;
pub use register::Register;
pub use retired::retired;
pub use scope::Scope;
pub use shelf::Shelf;
pub use source::sources;
pub use topic::{TopicFiles, topic};
