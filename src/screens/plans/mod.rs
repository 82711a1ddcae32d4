//! A list of plans, searched as one types.

mod card;
mod entry;
mod head;
mod screen;

pub(crate) use screen::Plans;
