//! What the data says of one thing, in a line that a case can state: a second copy, to compare with.
//!
//! Numbers, passages and names that no rule looks at could be mistyped without anything else noticing.

mod clock;
mod letter;
mod plans;
mod rule;
mod shared;
mod shown;

use crate::notation::Notation;
use ::plans::PlanList;
use words::Pack;

/// What the lines are told from.
pub struct Teller<'a> {
    /// The rules, and how they are written.
    pub notation: Notation<'a>,
    /// The texts, for their placeholders.
    pub words: &'a Pack,
    /// The directories of plans.
    pub plans: &'a [PlanList],
}

/// Tells of the thing with an id. `None` if there is no such thing.
pub type Tell = fn(&Teller<'_>, &str) -> Option<String>;

/// The kinds of things that a case may state, as they are called there.
pub const KINDS: [(&str, Tell); 22] = [
    ("contact", shared::contact),
    ("party", shared::party),
    ("source", shared::source),
    ("edition", shared::edition),
    ("doubt", shared::doubt),
    ("safe", shared::safe),
    ("letter", letter::letter),
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
    ("plans", plans::plans),
    ("plan", plans::plan),
];
