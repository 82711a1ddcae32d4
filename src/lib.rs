//! The web app of Signpost: the screens, what they remember, and the edge to the browser.
//!
//! Everything here renders natively too. A screen is a function of what is known; nothing asks the browser while
//! rendering, and only [`browser`] and effects speak to it at all.

#[cfg(not(target_arch = "wasm32"))]
pub mod ahead;
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod begin;
pub mod browser;
mod case;
mod components;
#[allow(missing_docs, clippy::doc_markdown, clippy::unreadable_literal)]
mod generated;
mod lexicon;
mod link;
mod offline;
mod plan_line;
mod program;
#[cfg(target_arch = "wasm32")]
mod rehearsal;
mod route;
mod screens;
mod site;
mod state;
mod text;
pub mod trouble;

pub use case::Case;
#[cfg(not(target_arch = "wasm32"))]
pub use generated::LABELS;
pub use generated::{FINGERPRINT, RULES_FILE};
pub use lexicon::Lexicon;
pub use link::{LinkNotice, decode, encode, keep};
pub use plan_line::PlanLine;
pub use program::Program;
pub use route::{Route, TopicPlace};
pub use site::Site;
pub use state::{Action, State, Told};

use packed::Damaged;
use rules::catalog::Catalog;

/// Hands out the memory: half the bytes of the standard library's allocator, and quicker.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// All the rules of this build, for pages written ahead and tests. The browser fetches them.
///
/// # Errors
///
/// If the pack cannot be read, which the build rules out for a whole file.
#[cfg(not(target_arch = "wasm32"))]
pub fn catalog() -> Result<Catalog, Damaged> {
    read_rules(generated::RULES)
}

/// Reads the rules that this build's words belong to.
///
/// # Errors
///
/// [`Damaged`] if the bytes are not the rules pack of this build, whole and unchanged.
pub fn read_rules(bytes: &[u8]) -> Result<Catalog, Damaged> {
    if packed::fingerprint(bytes) == FINGERPRINT { packed::unpack(bytes) } else { Err(Damaged) }
}
