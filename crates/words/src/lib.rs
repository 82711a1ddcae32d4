//! Language packs: every sentence and label a user reads, in one language.
//!
//! A pack is made by the loader, which has proved that every key the rules and the screens need is there and that
//! the placeholders are the same in every language. The app fetches one pack beside the wasm.

mod pack;
mod piece;

pub use pack::{Pack, PackError};
pub use piece::{Piece, fill, pieces};
