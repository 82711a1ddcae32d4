//! What the data says of one thing, in a line that a case can state: a second copy, to compare with.
//!
//! Numbers, passages and names that no rule looks at could be mistyped without anything else noticing.

mod clock;
mod notation;

mod rule;
mod shared;
mod shown;

use rules::catalog::{Catalog, Edition, Topic};
use words::Pack;

/// What the lines are told from.
pub struct Teller<'a> {
    /// The contacts, parties and sources.
    pub catalog: &'a Catalog,
    /// The doubts, and what is safe to say.
    pub edition: &'a Edition,
    /// Everything else.
    pub topic: &'a Topic,
    /// The texts, for their placeholders.
    pub words: &'a Pack,
}

/// Tells of the thing with an id. `None` if there is no such thing.
pub type Tell = fn(&Teller<'_>, &str) -> Option<String>;

/// The kinds of things that a case may state, as they are called there.
pub const KINDS: [(&str, Tell); 17] = [
    ("contact", shared::contact),
    ("source", shared::source),
    ("doubt", shared::doubt),
    ("safe", shared::safe),
    ("fact", rule::fact),
    ("slot", rule::slot),
    ("row", rule::row),
    ("event", clock::event),
    ("clock", clock::clock),
    ("span", clock::span),
    ("window", clock::window),
    ("parameter", clock::parameter),
    ("formula", clock::formula),
    ("checklist", shown::checklist),
    ("grid", shown::grid),
    ("sheet", shown::sheet),
    ("text", shown::text),
];
