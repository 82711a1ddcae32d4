use super::{Moment, Unresolved};
use crate::catalog::{EventIndex, Step};
use chrono::{Datelike, Days, Months, NaiveDate, TimeDelta, Weekday};

/// The hours of a day without a clock change.
const HOURS_PER_DAY: u32 = 24;

/// The moment that one step leads to.
///
/// # Errors
///
/// [`Unresolved::TimeNeeded`] with `event`, from which the moment was told, if the step counts hours that are not
/// whole days and the time of day is not known; [`Unresolved::BeyondCalendar`] if there is no such day.
pub(super) fn advance(moment: Moment, step: Step, event: EventIndex) -> Result<Moment, Unresolved> {
    match step {
        Step::Hours(hours) => match moment.time {
            Some(time) => moment
                .date
                .and_time(time)
                .checked_add_signed(TimeDelta::hours(hours.into()))
                .map(Moment::from)
                .ok_or(Unresolved::BeyondCalendar),
            None if hours.is_multiple_of(HOURS_PER_DAY) => advance(moment, Step::Days(hours / HOURS_PER_DAY), event),
            None => Err(Unresolved::TimeNeeded(event)),
        },
        Step::Days(days) => on(moment.date.checked_add_days(Days::new(days.into())), moment),
        Step::BusinessDays(days) => on(business_days_after(moment.date, days), moment),
        Step::SameDay => Ok(Moment::day(moment.date)),
        Step::At { days, time } => {
            let date = moment.date.checked_add_signed(TimeDelta::days(days.into()));
            on(date, Moment { time: Some(time), ..moment })
        }
        Step::FirstOfNextMonth => on(first_of_next_month(moment.date), Moment::day(moment.date)),
    }
}

/// Whether a moment falls on a Saturday or a Sunday.
pub(super) fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The first day of the month after the one of a day. `None` past the last day that can be computed.
pub(super) fn first_of_next_month(date: NaiveDate) -> Option<NaiveDate> {
    date.with_day(1)?.checked_add_months(Months::new(1))
}

/// The moment on another day.
fn on(date: Option<NaiveDate>, moment: Moment) -> Result<Moment, Unresolved> {
    date.map(|date| Moment { date, ..moment }).ok_or(Unresolved::BeyondCalendar)
}

/// The day so many days from Monday to Friday after a day. Holidays are not considered.
fn business_days_after(date: NaiveDate, days: u32) -> Option<NaiveDate> {
    let counted = date.iter_days().filter(|day| *day == date || !is_weekend(*day));
    counted.into_iter().nth(usize::try_from(days).ok()?)
}
