use crate::Map;
use crate::catalog::{FactIndex, ValueIndex};

/// What the user has answered, by fact. The order of answering leaves no trace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    given: Map<FactIndex, Option<ValueIndex>>,
}

impl Answers {
    /// Takes an answer in place of any earlier one. `None` is "I'm not sure".
    pub fn give(&mut self, fact: FactIndex, value: Option<ValueIndex>) {
        self.given.insert(fact, value);
    }

    /// Takes an answer back, as if the question had never been asked.
    pub fn withdraw(&mut self, fact: FactIndex) {
        self.given.remove(&fact);
    }

    /// Whether the question has been answered, be it with "I'm not sure".
    pub fn has(&self, fact: FactIndex) -> bool {
        self.given.contains_key(&fact)
    }

    /// The value of a fact, if an answer gives one.
    pub fn value(&self, fact: FactIndex) -> Option<ValueIndex> {
        self.given.get(&fact).copied().flatten()
    }

    /// All answers, lowest fact first. `None` is "I'm not sure".
    pub fn iter(&self) -> impl Iterator<Item = (FactIndex, Option<ValueIndex>)> {
        self.given.iter().map(|(fact, value)| (*fact, *value))
    }

    /// Whether nothing has been answered.
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }
}

impl FromIterator<(FactIndex, Option<ValueIndex>)> for Answers {
    fn from_iter<I: IntoIterator<Item = (FactIndex, Option<ValueIndex>)>>(answers: I) -> Self {
        Self { given: answers.into_iter().collect() }
    }
}
