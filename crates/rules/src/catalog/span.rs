use super::{Cite, EventIndex, PartyIndex, Step};
use packed::packed;

/// A stretch of time for which somebody pays. Its words are `span.<id>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// The permanent id.
    pub id: String,
    /// Who pays.
    pub pays: PartyIndex,
    /// When it begins. `None` if the source does not say.
    pub from: Option<Point>,
    /// When it ends. `None` if it has no end.
    pub until: Option<Point>,
    /// Where it is stated.
    pub cites: Vec<Cite>,
}

packed! { struct Span { id, pays, from, until, cites } }

/// A moment told from an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// The event.
    pub event: EventIndex,
    /// The steps from it.
    pub steps: Vec<Step>,
}

packed! { struct Point { event, steps } }
