use super::{Cite, EventIndex, PartyIndex, Step};
use serde::{Deserialize, Serialize};

/// A stretch of time for which somebody pays. Its words are `span.<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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

/// A moment told from an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// The event.
    pub event: EventIndex,
    /// The steps from it.
    pub steps: Vec<Step>,
}
