use super::advance::{advance, is_weekend};
use super::pause::Pauses;
use super::{Events, Moment, Unresolved};
use crate::catalog::{Cite, EventIndex, Pause, Step};

/// How a moment was told from an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// The moment arrived at. Without a time it is that whole day.
    pub last: Moment,
    /// What was done to arrive there, in order. It begins with [`Working::Start`].
    pub working: Vec<Working>,
}

/// One line of the working.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Working {
    /// It counts from this event. The moment has a time only if the time counts.
    Start {
        /// The event.
        event: EventIndex,
        /// Its moment.
        at: Moment,
    },
    /// A step was taken.
    Step {
        /// The step.
        step: Step,
        /// The moment it led to.
        to: Moment,
        /// Where it is stated; empty if it is stated where the whole is.
        cites: Vec<Cite>,
    },
    /// The clock stood still, and the moment moved by as long as that.
    Pause {
        /// When it stopped.
        from: Moment,
        /// When it started again.
        until: Moment,
        /// The moment it led to.
        to: Moment,
        /// Where that is stated.
        cites: Vec<Cite>,
    },
    /// The moment falls on a Saturday or a Sunday and does not move.
    StaysOnWeekend,
}

/// How finely a course counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grain {
    /// Whole days from the day of the event, whatever its hour.
    Day,
    /// Hours from the time of the event.
    Hour,
}

impl Grain {
    /// Only a course that counts hours depends on the hour of its event.
    fn of<'a>(steps: impl IntoIterator<Item = &'a Step>) -> Self {
        if steps.into_iter().any(|step| matches!(step, Step::Hours(_))) { Self::Hour } else { Self::Day }
    }

    /// A moment as finely as it counts.
    pub(super) fn moment(self, moment: Moment) -> Moment {
        match self {
            Self::Day => Moment::day(moment.date),
            Self::Hour => moment,
        }
    }
}

impl Course {
    /// Takes the steps from an event, one after the other, and then moves the moment by the pauses.
    ///
    /// # Errors
    ///
    /// Any reason of [`Unresolved`] that lies in the events or the calendar.
    pub(super) fn from(
        event: EventIndex,
        steps: &[(Step, &[Cite])],
        pauses: &[Pause],
        events: &Events,
    ) -> Result<Self, Unresolved> {
        let grain = Grain::of(steps.iter().map(|(step, _)| step));
        let start = grain.moment(*events.get(&event).ok_or(Unresolved::EventUnknown(event))?);
        let mut course = Self { last: start, working: vec![Working::Start { event, at: start }] };
        for &(step, cites) in steps {
            course.last = advance(course.last, step, event)?;
            course.working.push(Working::Step { step, to: course.last, cites: cites.to_vec() });
        }
        Pauses { grain, start: event, allowed: pauses, events }.apply(&mut course)?;
        if is_weekend(course.last.date) {
            course.working.push(Working::StaysOnWeekend);
        }
        Ok(course)
    }
}
