use super::advance::first_of_next_month;
use crate::catalog::{Effective, Window};
use chrono::{Datelike, NaiveDate};

/// Two leap days are at most so many years apart, so that a window that opens on one opens within them.
const LONGEST_WAIT_YEARS: i32 = 8;

/// How a window stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// The day lies inside.
    Open {
        /// The day on which a request made on that day takes effect.
        effective: NaiveDate,
    },
    /// The day lies outside.
    Closed {
        /// The first day of the next time it opens.
        opens: NaiveDate,
    },
}

/// How a window stands on a day. Both its first and its last day lie inside.
///
/// `None` if the answer lies past the last day that can be computed.
pub fn opening(window: &Window, day: NaiveDate) -> Option<Opening> {
    let today = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    match window.from.zip(window.until) {
        Some((from, until)) if !contains(from, until, today) => next(from, day).map(|opens| Opening::Closed { opens }),
        _ => effective(window.effective, day).map(|effective| Opening::Open { effective }),
    }
}

/// Whether a day of the year lies in a yearly period, which may cross the new year.
fn contains(from: (u8, u8), until: (u8, u8), today: (u8, u8)) -> bool {
    if from <= until { from <= today && today <= until } else { from <= today || today <= until }
}

/// The next day after a day that has this month and day.
fn next((month, day_of_month): (u8, u8), day: NaiveDate) -> Option<NaiveDate> {
    (0..=LONGEST_WAIT_YEARS)
        .filter_map(|years| NaiveDate::from_ymd_opt(day.year() + years, month.into(), day_of_month.into()))
        .find(|candidate| *candidate > day)
}

/// The day on which a request takes effect.
fn effective(effective: Effective, day: NaiveDate) -> Option<NaiveDate> {
    match effective {
        Effective::NextJanuary => NaiveDate::from_ymd_opt(day.year() + 1, 1, 1),
        Effective::FirstOfNextMonth => first_of_next_month(day),
    }
}
