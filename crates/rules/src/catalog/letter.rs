use super::{Cite, EventIndex, FactIndex, TopicIndex, ValueIndex};
use packed::packed;

/// A letter that somebody may hold, and what it tells. Its name is in the words, as `letter.<id>.name`.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    /// The permanent id, such as `drug_denial`.
    pub id: String,
    /// The topic that it starts.
    pub topic: TopicIndex,
    /// What whoever holds it has thereby answered. Nothing for the last one, which is no letter at all.
    pub answers: Vec<(FactIndex, ValueIndex)>,
    /// The event whose day stands on it, if its topic has such an event.
    pub dated: Option<EventIndex>,
    /// Where the letter is described.
    pub cites: Vec<Cite>,
}

packed! { struct Letter { id, topic, answers, dated, cites } }
