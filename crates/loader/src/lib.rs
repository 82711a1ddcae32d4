//! Reads the data, verifies it as a whole and packs it.
//!
//! The build, the project's commands and tests use this crate; the app never does, so that no parser reaches the
//! browser. Everything wrong is found in one run: each [`Finding`] names a file, a line and what to do about it.
//! What a file may say is written in `data/README.md`.

mod build;
pub mod cases;
mod check;
mod findings;
mod folder;
mod library;
mod load;
mod make;
mod notation;
mod plans;
mod read;
pub mod record;
mod report;
mod rulebook;
mod spot;
mod suggestion;
mod wordbook;
mod words;

pub use build::{Build, Label, WordsFile, build, build_folder, packs};
pub use findings::{Finding, Findings};
pub use folder::Folder;
pub use load::{Loaded, load, load_folder};
pub use plans::PlansFile;
pub use spot::Spot;
pub use words::{Language, pseudo};

use report::Report;
use suggestion::suggestion;
