//! The rules engine of Signpost.
//!
//! Given a verified [`catalog::Catalog`], a set of answers, the date of the event and the present moment, it
//! says what to ask next, which results hold, why they hold, what would change them and by when somebody must act.
//!
//! The engine is pure: it knows no browser, no files, no clock of its own and no words. Everything a user reads is
//! named here by id and looked up in a language pack by whoever shows it.

pub mod arithmetic;
pub mod catalog;
pub mod diagram;
mod evaluate;
mod sorted;
pub mod time;

pub use sorted::{Map, Set};

pub use evaluate::{
    Answers, Certainty, Change, Evaluation, EventDate, Item, Questions, Reason, Relevant, Situation, SlotResult,
    Standing, changes, evaluate, holds, questions, reasons, relevant, relevant_after,
};
