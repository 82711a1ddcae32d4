//! The short reader and writer of days and times against the calendar's own.

use chrono::{Datelike, NaiveDate, NaiveTime};
use proptest::prelude::*;
use rules::time::iso;

/// Days that hold every length of a year, and both ends of what is written.
fn days() -> impl Iterator<Item = NaiveDate> {
    [0, 400, 1896, 2006, 9990].into_iter().flat_map(|year| {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).expect("every year has a first day");
        first.iter_days().take_while(move |day| day.year() < year + 10)
    })
}

#[test]
fn every_day_is_written_and_read_as_the_calendar_does() {
    for day in days() {
        assert_eq!(iso::day_text(day), format!("{day:?}"));
        assert_eq!(iso::day(&format!("{day:?}")), Some(day));
    }
}

#[test]
fn every_second_is_written_and_read_as_the_calendar_does() {
    for second in 0..24 * 60 * 60 {
        let time = NaiveTime::from_num_seconds_from_midnight_opt(second, 0).expect("the day has the second");
        assert_eq!(iso::time_text(time), format!("{time:?}"));
        assert_eq!(iso::time(&format!("{time:?}")), Some(time));
    }
}

#[test]
fn a_time_may_leave_out_its_seconds() {
    assert_eq!(iso::time("14:05"), NaiveTime::from_hms_opt(14, 5, 0));
    assert_eq!(iso::time("14:05:60"), None);
    assert_eq!(iso::time("24:00"), None);
    assert_eq!(iso::time("9:00"), None);
    assert_eq!(iso::time("09"), None);
}

#[test]
fn other_forms_are_no_days() {
    for text in
        ["", "2009", "2009-05", "09-05-31", "2009-5-31", "+2009-05-31", "2009-05-31T", "2009-02-29", "２009-05-31"]
    {
        assert_eq!(iso::day(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn whatever_is_read_as_a_day_is_one(text in "[0-9+ -]{0,11}|\\PC*") {
        if let Some(day) = iso::day(&text) {
            prop_assert_eq!(iso::day_text(day), text.clone());
            prop_assert_eq!(text.parse(), Ok(day));
        }
    }

    #[test]
    fn whatever_is_read_as_a_time_is_one(text in "[0-9+: ]{0,9}|\\PC*") {
        if let Some(time) = iso::time(&text) {
            prop_assert_eq!(text.parse(), Ok(time));
        }
    }
}
