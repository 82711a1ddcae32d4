use crate::rulebook;
use chrono::NaiveDateTime;
use num_rational::Ratio;
use rules::arithmetic::parse;
use rules::catalog::{FactIndex, Topic, ValueIndex};
use rules::time::{Course, Moment, Resolved, Stretch, Unresolved, stretch};
use rules::{Certainty, Evaluation, EventDate, Situation, SlotResult, changes, evaluate, reasons};

/// Somebody's case in one of the tests' topics, told by ids.
#[derive(Clone)]
pub struct Case {
    topic: &'static Topic,
    situation: Situation,
}

impl Case {
    /// A case of 2 June 2009, noon, about which nothing is known.
    pub fn of(topic: &str) -> Self {
        let now = moment("2009-06-02T12:00");
        Self {
            topic: rulebook::topic(topic),
            situation: Situation { event_date: EventDate::Now, ..Situation::at(now) },
        }
    }

    /// The case at another present moment.
    pub fn now(mut self, now: &str) -> Self {
        self.situation.now = moment(now);
        self
    }

    /// The case with a fact answered.
    pub fn with(mut self, fact: &str, value: &str) -> Self {
        let fact = self.fact(fact);
        let value = self.topic.fact(fact).value_index(value).expect("the fact has this value");
        self.situation.answers.give(fact, Some(value));
        self
    }

    /// The case with some facts answered alike.
    pub fn with_all(self, facts: &[&str], value: &str) -> Self {
        facts.iter().fold(self, |case, fact| case.with(fact, value))
    }

    /// The case with the moment of an event.
    pub fn at(mut self, event: &str, time: &str) -> Self {
        let event = self.topic.event_index(event).expect("the topic has this event");
        let day = || time.parse().map(Moment::day).expect("a moment is a day, or a day and a time");
        let at = NaiveDateTime::parse_from_str(time, FORMAT).map_or_else(|_| day(), Moment::from);
        self.situation.moments.insert(event, at);
        self
    }

    /// The case with the amount that a banded fact measures.
    pub fn amount(mut self, fact: &str, amount: &str) -> Self {
        let fact = self.fact(fact);
        self.situation.amounts.insert(fact, exact(amount));
        self
    }

    /// What a slot surely holds.
    pub fn holds(&self, slot: &str) -> Vec<&'static str> {
        let certain = |item: &&rules::Item| item.certainty == Certainty::Certain;
        let position = self.topic.slot_index(slot).expect("the topic has this slot");
        let items = self.slot(slot).items;
        items.iter().filter(certain).map(|item| self.topic.outcome(position, item.outcome)).collect()
    }

    /// What a slot may hold, for certain or not.
    pub fn may_hold(&self, slot: &str) -> Vec<&'static str> {
        let position = self.topic.slot_index(slot).expect("the topic has this slot");
        self.slot(slot).items.iter().map(|item| self.topic.outcome(position, item.outcome)).collect()
    }

    /// The ids of the rows that may fill a slot, in the order of the data.
    pub fn rows(&self, slot: &str) -> Vec<&'static str> {
        let mut rows: Vec<_> = self.slot(slot).items.into_iter().flat_map(|item| item.rows).collect();
        rows.sort_unstable();
        rows.iter().map(|row| self.topic.row(*row).id.as_str()).collect()
    }

    /// The questions that are still to be asked.
    pub fn asks(&self) -> Vec<&'static str> {
        self.ids(self.evaluation().asks)
    }

    /// The facts that a row rests on, known and not.
    pub fn rests_on(&self, row: &str) -> (Vec<&'static str>, Vec<&'static str>) {
        let row = self.topic.rows.iter().position(|candidate| candidate.id == row).expect("the topic has this row");
        let reason = reasons(self.topic, &self.evaluation(), &[rules::catalog::RowIndex::of(row)]).remove(0);
        (self.ids(reason.because.into_iter().map(|(fact, _)| fact)), self.ids(reason.needs))
    }

    /// What would change a slot: the facts that would have to be otherwise, with the value, and what it would hold.
    pub fn changes(&self, slot: &str) -> Vec<(String, &'static str)> {
        let slot = self.topic.slot_index(slot).expect("the topic has this slot");
        let answer = |(fact, value): (FactIndex, ValueIndex)| {
            let fact = self.topic.fact(fact);
            format!("{}={}", fact.id, fact.values[value.at()])
        };
        let changes = changes(self.topic, &self.situation, slot).into_iter();
        let told = changes.map(|change| {
            let answers: Vec<String> = change.answers.into_iter().map(answer).collect();
            (answers.join(" "), self.topic.outcome(slot, change.outcomes[0]))
        });
        told.collect()
    }

    /// The value of a fact that needs no table, if it is known.
    pub fn value(&self, fact: &str) -> Option<&'static str> {
        let fact = self.fact(fact);
        self.evaluation().known[fact.at()].map(|value| self.topic.fact(fact).values[value.at()].as_str())
    }

    /// A clock as it stands.
    pub fn clock(&self, clock: &str) -> Resolved {
        let clock = self.topic.clock(clock).expect("the topic has this clock");
        self.situation.resolve(self.topic, clock, &self.evaluation().known)
    }

    /// The last moment of a clock.
    pub fn last(&self, clock: &str) -> String {
        shown(&self.clock(clock).course)
    }

    /// A span as it stands.
    pub fn span(&self, span: &str) -> Stretch {
        let span = self.topic.spans.iter().find(|candidate| candidate.id == span).expect("the topic has this span");
        stretch(span, &self.situation.moments)
    }

    fn slot(&self, slot: &str) -> SlotResult {
        let slot = self.topic.slot_index(slot).expect("the topic has this slot");
        self.evaluation().slots.swap_remove(slot.at())
    }

    fn evaluation(&self) -> Evaluation {
        evaluate(self.topic, &self.situation)
    }

    fn fact(&self, id: &str) -> FactIndex {
        self.topic.fact_index(id).expect("the topic has this fact")
    }

    fn ids(&self, facts: impl IntoIterator<Item = FactIndex>) -> Vec<&'static str> {
        facts.into_iter().map(|fact| self.topic.fact(fact).id.as_str()).collect()
    }
}

const FORMAT: &str = "%Y-%m-%dT%H:%M";

/// A moment in the end of a course, or why there is none.
pub fn shown(course: &Result<Course, Unresolved>) -> String {
    match course {
        Ok(Course { last: Moment { date, time: None }, .. }) => date.to_string(),
        Ok(Course { last: Moment { date, time: Some(time) }, .. }) => format!("{date} {time}"),
        Err(reason) => format!("{reason:?}"),
    }
}

/// An exact number.
pub fn exact(number: &str) -> Ratio<i64> {
    parse(number).expect("a decimal")
}

fn moment(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, FORMAT).expect("a day and a time")
}
