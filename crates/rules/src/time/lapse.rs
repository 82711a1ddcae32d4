use super::{Events, Moment, Resolved, Unresolved};
use crate::catalog::{Clock, ValueIndex};
use chrono::NaiveDateTime;

/// How a clock stands. The order is that of the values of a lapse fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lapse {
    /// The act was done in time.
    Met,
    /// There is still time, or the clock stands still.
    Running,
    /// The time is over; no act is known, or a late one.
    Missed,
}

impl From<Lapse> for ValueIndex {
    fn from(lapse: Lapse) -> Self {
        Self(lapse as u16)
    }
}

/// How a clock stands at a moment. `now` is local.
///
/// The last moment itself is in time, and a last day is over when it has ended. `None` if that cannot be told.
pub fn lapse(clock: &Clock, resolved: &Resolved, events: &Events, now: NaiveDateTime) -> Option<Lapse> {
    let act = clock.met_by.and_then(|event| events.get(&event)).copied();
    match (&resolved.course, act) {
        (Ok(course), Some(act)) => Some(if course.last.admits(act)? { Lapse::Met } else { Lapse::Missed }),
        (Ok(course), None) if course.last.is_before(Moment::from(now)) => Some(Lapse::Missed),
        (Ok(_) | Err(Unresolved::PauseRunning(_)), None) => Some(Lapse::Running),
        (Err(Unresolved::PauseRunning(_)), Some(_)) => Some(Lapse::Met),
        (Err(_), _) => None,
    }
}
