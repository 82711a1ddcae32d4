use super::{Answers, EventDate};
use crate::catalog::{FactIndex, FactKind, Topic, ValueIndex};
use chrono::{NaiveDate, NaiveDateTime};

/// Everything that is known about one person's case.
#[derive(Clone, Debug, PartialEq)]
pub struct Situation {
    /// What the user has answered.
    pub answers: Answers,
    /// When it happened.
    pub event_date: EventDate,
    /// The present moment on the local clock.
    pub now: NaiveDateTime,
}

impl Situation {
    /// The day that decides which rules are in force. `None` if the user cannot say.
    pub fn day(&self) -> Option<NaiveDate> {
        self.event_date.day(self.now.date())
    }

    /// The value of every fact of a topic that is known: computed if it can be, else as answered.
    pub(super) fn known(&self, topic: &Topic) -> Vec<Option<ValueIndex>> {
        (0..topic.facts.len()).map(FactIndex::of).map(|fact| self.value(topic, fact)).collect()
    }

    fn value(&self, topic: &Topic, fact: FactIndex) -> Option<ValueIndex> {
        match &topic.fact(fact).kind {
            FactKind::Asked | FactKind::Banded(_) | FactKind::Lapse(_) => self.answers.value(fact),
            FactKind::Derived(_) | FactKind::Reading | FactKind::Later | FactKind::Tally { .. } => None,
        }
    }
}
