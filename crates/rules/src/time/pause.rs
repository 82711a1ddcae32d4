use super::course::Grain;
use super::{Course, Events, Moment, Unresolved, Working};
use crate::catalog::{Cite, EventIndex, Pause};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// The stretches during which a clock may stand still.
pub(super) struct Pauses<'a> {
    /// How finely the clock counts, and with it the pauses.
    pub(super) grain: Grain,
    /// The event that starts the clock.
    pub(super) start: EventIndex,
    /// The pauses that its source allows.
    pub(super) allowed: &'a [Pause],
    /// When they happened.
    pub(super) events: &'a Events,
}

/// A pause that happened.
struct Standstill<'a> {
    /// When the clock stopped.
    from: Moment,
    /// The event that stopped it.
    stopped_by: EventIndex,
    /// When it started again, if it has.
    until: Option<Moment>,
    /// Where it is stated.
    cites: &'a [Cite],
}

impl Standstill<'_> {
    /// When it began, to put standstills in order. A day comes before its hours.
    fn began(&self) -> (NaiveDate, Option<NaiveTime>) {
        (self.from.date, self.from.time)
    }
}

impl<'a> Pauses<'a> {
    /// Moves the last moment of a course by as long as its clock stood still.
    ///
    /// A pause that began when the time had already run out moves nothing, and two that overlap count once.
    pub(super) fn apply(&self, course: &mut Course) -> Result<(), Unresolved> {
        let mut standstills = Vec::new();
        for pause in self.allowed {
            if let Some(next) = self.standstill(pause)? {
                let place = standstills.partition_point(|held: &Standstill| held.began() <= next.began());
                standstills.insert(place, next);
            }
        }
        let mut counted_until = None;
        for standstill in standstills {
            if course.last.is_before(standstill.from) {
                break;
            }
            let until = standstill.until.ok_or(Unresolved::PauseRunning(standstill.stopped_by))?;
            let resumed = instant(until);
            let stopped =
                counted_until.map_or(instant(standstill.from), |counted| instant(standstill.from).max(counted));
            counted_until = Some(resumed.max(stopped));
            course.last = moved(course.last, stopped, resumed.max(stopped))?;
            course.working.push(Working::Pause {
                from: standstill.from,
                until,
                to: course.last,
                cites: standstill.cites.to_vec(),
            });
        }
        Ok(())
    }

    /// The pause as it happened. `None` if it did not.
    fn standstill(&self, pause: &'a Pause) -> Result<Option<Standstill<'a>>, Unresolved> {
        let from = self.moment(pause.from)?;
        let until = self.moment(pause.until)?;
        let Some(from) = from else {
            return until.map_or(Ok(None), |_| Err(Unresolved::EventUnknown(pause.from)));
        };
        if self.moment(self.start)?.is_some_and(|start| from.is_before(start)) {
            return Err(Unresolved::OutOfOrder { first: self.start, then: pause.from });
        }
        if until.is_some_and(|until| until.is_before(from)) {
            return Err(Unresolved::OutOfOrder { first: pause.from, then: pause.until });
        }
        Ok(Some(Standstill { from, stopped_by: pause.from, until, cites: &pause.cites }))
    }

    /// The moment of an event as finely as the clock counts.
    fn moment(&self, event: EventIndex) -> Result<Option<Moment>, Unresolved> {
        let moment = self.events.get(&event).map(|moment| self.grain.moment(*moment));
        match moment {
            Some(Moment { time: None, .. }) if self.grain == Grain::Hour => Err(Unresolved::TimeNeeded(event)),
            _ => Ok(moment),
        }
    }
}

/// A moment moved by the length of a standstill; a last day moves by its whole days.
fn moved(last: Moment, stopped: NaiveDateTime, resumed: NaiveDateTime) -> Result<Moment, Unresolved> {
    let moved = instant(last).checked_add_signed(resumed - stopped).ok_or(Unresolved::BeyondCalendar)?;
    Ok(Moment { date: moved.date(), time: last.time.map(|_| moved.time()) })
}

/// A moment as a point that can be subtracted; a day stands for its midnight.
fn instant(moment: Moment) -> NaiveDateTime {
    moment.date.and_time(moment.time.unwrap_or(NaiveTime::MIN))
}
