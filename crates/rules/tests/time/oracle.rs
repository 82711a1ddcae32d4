//! A date calculator of its own, written from R351 and R352 alone: it knows month lengths, leap years and that
//! 1 January 2001 was a Monday, and shares no arithmetic with the engine or its calendar library.
//!
//! R351: "Count calendar days; day 0 is the trigger date; the last day is trigger date + n, inclusive. No weekend or
//! holiday roll-forward". R352: "Hours run continuously from receipt, over nights and weekends."

/// Days since 1 January 2001.
pub type DayNumber = i64;
/// Hours since the midnight that began 1 January 2001.
pub type HourNumber = i64;

/// A date on the calendar: year, month, day.
pub type Civil = (i64, i64, i64);

const FIRST_YEAR: i64 = 2001;

fn year_length_days(year: i64) -> i64 {
    if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) { 366 } else { 365 }
}

fn month_length_days(year: i64, month: i64) -> i64 {
    match month {
        2 => year_length_days(year) - 337,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The number of a date.
pub fn number((year, month, day): Civil) -> DayNumber {
    let years: i64 = (FIRST_YEAR..year).map(year_length_days).sum();
    let months: i64 = (1..month).map(|month| month_length_days(year, month)).sum();
    years + months + day - 1
}

/// The date of a number.
pub fn civil(mut number: DayNumber) -> Civil {
    let (mut year, mut month) = (FIRST_YEAR, 1);
    while number >= year_length_days(year) {
        number -= year_length_days(year);
        year += 1;
    }
    while number >= month_length_days(year, month) {
        number -= month_length_days(year, month);
        month += 1;
    }
    (year, month, number + 1)
}

/// R351: the last day of so many calendar days.
pub fn calendar_days(trigger: DayNumber, days: i64) -> DayNumber {
    trigger + days
}

/// R352: the end of so many hours.
pub fn hours(received: HourNumber, hours: i64) -> HourNumber {
    received + hours
}

/// Noon, so many days after a day.
pub fn noon(day: DayNumber, days: i64) -> HourNumber {
    (day + days) * 24 + 12
}

/// The first day of the next month: the next day whose date is a first.
pub fn next_first(mut day: DayNumber) -> DayNumber {
    loop {
        day += 1;
        if civil(day).2 == 1 {
            return day;
        }
    }
}

/// Monday to Friday, counted one by one.
pub fn business_days(mut day: DayNumber, days: i64) -> DayNumber {
    let mut counted = 0;
    while counted < days {
        day += 1;
        if day.rem_euclid(7) < 5 {
            counted += 1;
        }
    }
    day
}

/// R110 and R111: the hour at which a clock ends that stands still from the first to the second hour of each pause,
/// lived through hour by hour.
pub fn hours_with_pauses(received: HourNumber, hours: i64, pauses: &[(HourNumber, HourNumber)]) -> HourNumber {
    let (mut now, mut left) = (received, hours);
    loop {
        if pauses.iter().any(|(from, until)| (*from..*until).contains(&now)) {
            now += 1;
        } else if left > 0 {
            now += 1;
            left -= 1;
        } else {
            return now;
        }
    }
}
