use crate::Map;
use crate::catalog::EventIndex;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// The moments of the events that the user knows. An event that is missing has not happened or is not known.
pub type Events = Map<EventIndex, Moment>;

/// A day, perhaps with a time on the clock there.
///
/// As a last moment, a day without a time lasts until its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    /// The day.
    pub date: NaiveDate,
    /// The local time, if it is known or counts.
    pub time: Option<NaiveTime>,
}

impl Moment {
    /// A day whose time is not known or does not count.
    pub const fn day(date: NaiveDate) -> Self {
        Self { date, time: None }
    }

    /// Whether this moment surely lies before the other. Two moments of one day are in an order only if both have
    /// a time.
    pub fn is_before(self, other: Self) -> bool {
        match (self.time, other.time) {
            (Some(time), Some(other_time)) => (self.date, time) < (other.date, other_time),
            _ => self.date < other.date,
        }
    }

    /// Whether an act was in time, this being the last moment for it, which itself is in time.
    ///
    /// `None` if the last moment is a time of the day of the act, and the time of the act is not known.
    pub fn admits(self, act: Self) -> Option<bool> {
        if self.is_before(act) {
            return Some(false);
        }
        let comparable = self.time.is_none() || act.time.is_some() || act.date < self.date;
        comparable.then_some(true)
    }
}

impl From<NaiveDateTime> for Moment {
    fn from(instant: NaiveDateTime) -> Self {
        Self { date: instant.date(), time: Some(instant.time()) }
    }
}
