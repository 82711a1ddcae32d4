use super::{Answers, EventDate, holds};
use crate::Map;
use crate::arithmetic::{Given, measured};
use crate::catalog::{Clock, FactIndex, FactKind, Topic, ValueIndex};
use crate::time::{Events, Resolved, lapse, resolve};
use chrono::{NaiveDate, NaiveDateTime};
use num_rational::Ratio;

/// Everything that is known about one person's case.
#[derive(Clone, Debug, PartialEq)]
pub struct Situation {
    /// What the user has answered.
    pub answers: Answers,
    /// When it happened.
    pub event_date: EventDate,
    /// The present moment on the local clock.
    pub now: NaiveDateTime,
    /// The moments of the events that are known.
    pub moments: Events,
    /// The exact numbers given for banded facts that measure an amount, in the unit of their bounds.
    pub amounts: Map<FactIndex, Ratio<i64>>,
}

impl Situation {
    /// A case of which nothing is known but the present moment.
    pub fn at(now: NaiveDateTime) -> Self {
        Self {
            answers: Answers::default(),
            event_date: EventDate::Unknown,
            now,
            moments: Events::new(),
            amounts: Map::new(),
        }
    }

    /// The day that decides which rules are in force. `None` if the user cannot say.
    pub fn day(&self) -> Option<NaiveDate> {
        self.event_date.day(self.now.date())
    }

    /// The day whose rows answer: the day that decides, or the nearest day for which the topic holds rules.
    pub fn rules_day(&self, topic: &Topic) -> NaiveDate {
        topic.period.nearest(self.day().unwrap_or(self.now.date()))
    }

    /// A clock told from the moments of this case, given the facts that are known.
    pub fn resolve(&self, topic: &Topic, clock: &Clock, known: &[Option<ValueIndex>]) -> Resolved {
        resolve(clock, &self.moments, |test| holds(topic, self.rules_day(topic), known, test))
    }

    /// The value of every fact of a topic that needs no table: computed if it can be, else as answered.
    ///
    /// Lapses come last and in rounds, because the steps of a clock may depend on another clock's lapse. One that no
    /// round can compute is as answered.
    pub fn known(&self, topic: &Topic) -> Vec<Option<ValueIndex>> {
        let facts = (0..topic.facts.len()).map(FactIndex::of);
        let mut known: Vec<_> = facts.map(|fact| self.told(topic, fact)).collect();
        loop {
            let lapses: Vec<_> = (0..topic.facts.len())
                .filter(|position| known[*position].is_none())
                .filter_map(|position| Some((position, self.lapsed(topic, FactIndex::of(position), &known)?)))
                .collect();
            let found = if lapses.is_empty() { self.answered_lapses(topic, &known) } else { lapses };
            if found.is_empty() {
                return known;
            }
            for (position, value) in found {
                known[position] = Some(value);
            }
        }
    }

    /// The lapses that are answered and not known otherwise.
    fn answered_lapses(&self, topic: &Topic, known: &[Option<ValueIndex>]) -> Vec<(usize, ValueIndex)> {
        let lapses = self.answers.iter().filter(|(fact, _)| matches!(topic.fact(*fact).kind, FactKind::Lapse(_)));
        lapses.filter_map(|(fact, value)| Some((fact.at(), value?))).filter(|(at, _)| known[*at].is_none()).collect()
    }

    fn told(&self, topic: &Topic, fact: FactIndex) -> Option<ValueIndex> {
        let answered = self.answers.value(fact);
        match &topic.fact(fact).kind {
            FactKind::Asked => answered,
            FactKind::Banded(bands) => {
                let amount = self.amounts.get(&fact).copied();
                measured(bands, &Given { amount, events: &self.moments, event_date: self.day() }).or(answered)
            }
            FactKind::Derived(_)
            | FactKind::Reading
            | FactKind::Lapse(_)
            | FactKind::Later
            | FactKind::Tally { .. } => None,
        }
    }

    fn lapsed(&self, topic: &Topic, fact: FactIndex, known: &[Option<ValueIndex>]) -> Option<ValueIndex> {
        let FactKind::Lapse(clock) = topic.fact(fact).kind else { return None };
        let clock = &topic.clocks[clock.at()];
        let resolved = self.resolve(topic, clock, known);
        lapse(clock, &resolved, &self.moments, self.now).map(ValueIndex::from)
    }
}
