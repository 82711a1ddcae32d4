use super::band;
use crate::catalog::{Bands, EventIndex, Measure, Quantity, ValueIndex};
use crate::time::Events;
use chrono::NaiveDate;
use num_rational::Ratio;

/// What a banded fact can be computed from.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The number given for this fact.
    pub amount: Option<Ratio<i64>>,
    /// The moments of the events that are known.
    pub events: &'a Events,
    /// The date that decides which rules are in force.
    pub event_date: Option<NaiveDate>,
}

/// The value of a banded fact. `None` if what it measures is not given, or not exactly enough.
pub fn measured(bands: &Bands, given: &Given) -> Option<ValueIndex> {
    let quantity = match bands.of {
        Measure::Amount => Quantity::Amount(given.amount?),
        Measure::Event(event) => {
            let moment = given.events.get(&event)?;
            moment.time.map_or(Quantity::Date(moment.date), |time| Quantity::Moment(moment.date.and_time(time)))
        }
        Measure::EventDate => Quantity::Date(given.event_date?),
        Measure::DaysBetween(from, until) => Quantity::Amount(days_between(from, until, given.events)?.into()),
    };
    band(bands, quantity)
}

/// The calendar days from one event to another, negative if the other comes first. The hours do not count.
fn days_between(from: EventIndex, until: EventIndex, events: &Events) -> Option<i64> {
    Some((events.get(&until)?.date - events.get(&from)?.date).num_days())
}
