use chrono::{Days, NaiveDate, NaiveDateTime};
use proptest::prelude::*;
use rules::catalog::{EventIndex, Fact, FactIndex, FactKind, Topic, ValueIndex};
use rules::time::Moment;
use rules::{Answers, EventDate, Situation};

/// The number of the last day that situations and periods are drawn from; the first is 0.
pub const LAST_DAY: u64 = 9;

/// One way in which every fact that nothing computes may turn out: its value, at the fact's position.
pub type World = Vec<ValueIndex>;

/// A day by its number.
pub fn day(number: u64) -> NaiveDate {
    NaiveDate::default() + Days::new(number)
}

/// Whether a fact is neither derived nor a tally.
pub fn ground(topic: &Topic, fact: FactIndex) -> bool {
    !matches!(topic.fact(fact).kind, FactKind::Derived(_) | FactKind::Tally { .. })
}

/// Whether somebody can be asked for a fact.
pub fn askable(fact: &Fact) -> bool {
    matches!(fact.kind, FactKind::Asked | FactKind::Lapse(_))
}

/// Every world there is. Computed facts stand in it with their first value, which nothing reads.
pub fn worlds(topic: &Topic) -> Vec<World> {
    (0..topic.facts.len()).map(FactIndex::of).fold(vec![Vec::new()], |begun, fact| {
        let count = if ground(topic, fact) { topic.fact(fact).values.len() } else { 1 };
        let longer = |world: &World| -> Vec<World> {
            (0..count).map(|value| [world.as_slice(), &[ValueIndex::of(value)]].concat()).collect()
        };
        begun.iter().flat_map(longer).collect()
    })
}

/// Random numbers that make a situation of any topic.
#[derive(Clone, Debug)]
pub struct Draw {
    answers: Vec<u8>,
    date: u64,
    /// The days of the events that are known.
    events: Vec<Option<u64>>,
}

/// Random situations, not yet fitted to a topic.
pub fn draws() -> impl Strategy<Value = Vec<Draw>> {
    let events = prop::collection::vec(prop::option::of(0..=LAST_DAY), 8);
    let draw = (prop::collection::vec(0..18_u8, 6), 0..=LAST_DAY + 2, events);
    prop::collection::vec(draw.prop_map(|(answers, date, events)| Draw { answers, date, events }), 6)
}

impl Draw {
    /// The situation for a topic: a third of the questions untouched, some answered with "I'm not sure".
    ///
    /// Facts that nobody can answer get an answer too: the engine must pass over it.
    pub fn situation(&self, topic: &Topic) -> Situation {
        let mut answers = Answers::default();
        for (position, drawn) in self.answers.iter().take(topic.facts.len()).enumerate() {
            let fact = FactIndex::of(position);
            match drawn {
                0..6 => {}
                6..9 => answers.give(fact, None),
                _ => answers.give(fact, Some(ValueIndex::of(usize::from(*drawn) % topic.fact(fact).values.len()))),
            }
        }
        let event_date = match self.date {
            number @ 0..=LAST_DAY => EventDate::On(day(number)),
            number if number == LAST_DAY + 1 => EventDate::Now,
            _ => EventDate::Unknown,
        };
        let events = self.events.iter().take(topic.events.len()).enumerate();
        let known = events.filter_map(|(event, number)| Some((EventIndex::of(event), Moment::day(day((*number)?)))));
        let moments = known.collect();
        Situation { answers, event_date, moments, ..Situation::at(NaiveDateTime::from(day(LAST_DAY / 2))) }
    }
}
