//! Where the space is not finite: pauses at any hours, and clocks at any time.

use super::build::{NO, RESUMED, RESUMED_AGAIN, STARTED, STOPPED, STOPPED_AGAIN, events, last, resolved};
use super::oracle::hours_with_pauses;
use super::tables::{care_decision, fast_care_decision, immediate_need};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use proptest::prelude::*;
use rules::time::{Events, Lapse, Moment, lapse};

/// The hour that is so many hours after the start of these tests.
fn hour(number: i64) -> NaiveDateTime {
    let first = NaiveDate::from_ymd_opt(2007, 2, 20).and_then(|day| day.and_hms_opt(9, 0, 0)).expect("a moment");
    first + TimeDelta::hours(number)
}

/// An hour of stopping and a later one of starting again.
fn pause() -> impl Strategy<Value = (i64, i64)> {
    (0..120_i64, 0..90_i64).prop_map(|(from, length)| (from, from + length))
}

proptest! {
    #[test]
    fn pauses_agree_with_living_through_them(first in pause(), second in pause()) {
        let at = |number| Moment::from(hour(number));
        let known = Events::from([
            (STARTED, at(0)),
            (STOPPED, at(first.0)),
            (RESUMED, at(first.1)),
            (STOPPED_AGAIN, at(second.0)),
            (RESUMED_AGAIN, at(second.1)),
        ]);
        let expected = hours_with_pauses(0, 48, &[first, second]);
        prop_assert_eq!(last(&immediate_need(), &known), Ok(at(expected)));
    }

    #[test]
    fn a_clock_that_is_missed_is_never_running_again(sooner in 0..1000_i64, later in 0..1000_i64) {
        let known = events([(STARTED, "2007-02-20T09:00")]);
        for clock in [care_decision(), fast_care_decision()] {
            let resolved = resolved(&clock, &known, Some(NO));
            let stands = |number| lapse(&clock, &resolved, &known, hour(number));
            if stands(sooner.min(later)) == Some(Lapse::Missed) {
                prop_assert_eq!(stands(sooner.max(later)), Some(Lapse::Missed));
            }
        }
    }

    #[test]
    fn knowing_the_hour_never_changes_the_day_of_whole_days(start in 0..40_000_i64) {
        let exact = Moment::from(hour(start));
        for clock in [care_decision(), fast_care_decision()] {
            let by_hour = last(&clock, &Events::from([(STARTED, exact)])).map(|last| last.date);
            let by_day = last(&clock, &Events::from([(STARTED, Moment::day(exact.date))])).map(|last| last.date);
            prop_assert_eq!(by_hour, by_day);
        }
    }
}
