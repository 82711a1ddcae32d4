//! Any clock of a topic, worked out from the dates that somebody has, without walking the questions.

mod dates;
mod entry;
mod runs_if;
mod screen;
mod timeline;
mod variants;

pub(crate) use screen::Deadlines;
