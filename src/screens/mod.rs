//! The screens. Each shows one page from what is known.

mod ask;
mod by_section;
mod checklist;
mod data;
mod deadlines;
mod grid;
mod grounds;
mod guide;
mod help;
mod history;
mod letters;
mod library;
mod missing;
mod plans;
mod question;
mod result;
mod rules;
mod safe;
mod sheet;
mod source;
mod sources;
mod start;
mod tools;
mod waiting;
mod when;
mod why;

use ask::Ask;
use checklist::Checklist;
use data::data;
use deadlines::Deadlines;
pub(crate) use guide::guide;
use help::help;
use history::history;
use letters::letters;
pub(crate) use library::library;
use missing::missing;
use question::question;
use result::result;
use rules::{rules, rules_of};
use sheet::sheet;
use source::source;
use sources::sources;
use start::start;
use waiting::waiting;
use when::when;

/// The screen of any page, for pages that are written ahead and for tests.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn any(site: &crate::Site) -> yew::Html {
    match crate::Program::of(&site.state.route) {
        crate::Program::Guide => guide(site),
        crate::Program::Library => library(site),
    }
}
