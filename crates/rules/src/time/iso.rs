//! Days and times as ISO 8601 writes them: `2009-05-31`, `14:05` or `14:05:00`.
//!
//! The calendar's own reader knows every form of every standard and is ten times as large. Links and the fields of
//! a page need only these.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

/// The day of a text such as `2009-05-31`: a year of four digits, a month and a day of two.
///
/// `None` if the text has another form or the calendar no such day.
pub fn day(text: &str) -> Option<NaiveDate> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    NaiveDate::from_ymd_opt(number(year, 4)?.cast_signed(), number(month, 2)?, number(day, 2)?)
}

/// The text of a day in the years 0 to 9999.
pub fn day_text(day: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// The time of a text such as `14:05` or `14:05:30`, in 24 hours.
///
/// `None` if the text has another form or the day no such time.
pub fn time(text: &str) -> Option<NaiveTime> {
    let (hour, rest) = text.split_once(':')?;
    let (minute, second) = rest.split_once(':').unwrap_or((rest, "00"));
    NaiveTime::from_hms_opt(number(hour, 2)?, number(minute, 2)?, number(second, 2)?)
}

/// The text of a time with its seconds. Parts of a second are left out.
pub fn time_text(time: NaiveTime) -> String {
    format!("{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second())
}

/// A number of exactly so many digits.
fn number(digits: &str, count: usize) -> Option<u32> {
    let complete = digits.len() == count && digits.bytes().all(|digit| digit.is_ascii_digit());
    complete.then(|| digits.parse().ok()).flatten()
}
