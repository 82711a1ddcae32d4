use super::{Cite, Letter, Period, Topic};
use packed::packed;

/// One self-contained, dated set of rules.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    /// The permanent id, such as `2009`.
    pub id: String,
    /// The days for which it holds rules.
    pub period: Period,
    /// Places where its documents are unclear, contradictory or silent.
    pub doubts: Vec<Doubt>,
    /// What is said, whatever the topic, to somebody whose event lies outside the period.
    pub safe: Vec<SafeStatement>,
    /// Its topics, in the order in which they are offered.
    pub topics: Vec<Topic>,
    /// The letters that somebody may hold, in the order in which they are offered.
    pub letters: Vec<Letter>,
}

packed! { struct Edition { id, period, doubts, safe, topics, letters } }

impl Edition {
    /// The topic with this id.
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == id)
    }

    /// The letter with this id.
    pub fn letter(&self, id: &str) -> Option<&Letter> {
        self.letters.iter().find(|letter| letter.id == id)
    }

    /// The topic that a letter starts.
    pub fn topic_of(&self, letter: &Letter) -> &Topic {
        &self.topics[letter.topic.at()]
    }
}

/// A place where the documents are unclear, contradictory or silent. Its text is in the words, as `doubt.<id>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Doubt {
    /// The permanent id, such as `AMB-01`.
    pub id: String,
    /// The passages in doubt.
    pub cites: Vec<Cite>,
}

packed! { struct Doubt { id, cites } }

/// A sentence that stays true outside the period. Its text is in the words, as `safe.<id>`.
#[derive(Clone, Debug, PartialEq)]
pub struct SafeStatement {
    /// The permanent id.
    pub id: String,
    /// The passages it rests on.
    pub cites: Vec<Cite>,
}

packed! { struct SafeStatement { id, cites } }

/// An id that is no longer used. Why is in the words, as `retired.<id>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Retired {
    /// The full id, such as `2009.discharge.network.unknown`.
    pub id: String,
}

packed! { struct Retired { id } }
