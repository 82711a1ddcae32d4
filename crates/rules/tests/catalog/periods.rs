//! Periods against the days that lie in them.

use chrono::{Days, NaiveDate};
use rules::catalog::Period;

/// The number of the last day that a period of these tests begins or ends on; the first is 1.
const LAST_BOUND: u64 = 4;

fn day(number: u64) -> NaiveDate {
    NaiveDate::default() + Days::new(number)
}

/// Every day that some period of these tests tells from its neighbours.
fn days() -> impl Iterator<Item = NaiveDate> {
    (0..=LAST_BOUND + 1).map(day)
}

/// Every period that has a day, its ends open or not.
fn periods() -> Vec<Period> {
    let bounds: Vec<Option<NaiveDate>> = (1..=LAST_BOUND).map(|number| Some(day(number))).chain([None]).collect();
    let all = bounds.iter().flat_map(|from| bounds.iter().map(|until| Period { from: *from, until: *until }));
    all.filter(|period| days().any(|day| period.contains(day))).collect()
}

/// Every two periods.
fn pairs() -> Vec<(Period, Period)> {
    periods().into_iter().flat_map(|one| periods().into_iter().map(move |other| (one, other))).collect()
}

#[test]
fn an_overlap_has_the_days_that_lie_in_both() {
    for (one, other) in pairs() {
        let shared: Vec<NaiveDate> = days().filter(|day| one.contains(*day) && other.contains(*day)).collect();
        let overlap = one.overlap(&other);
        assert_eq!(overlap.is_some(), !shared.is_empty(), "{one:?} {other:?}");
        let within = days().filter(|day| overlap.is_some_and(|overlap| overlap.contains(*day)));
        assert_eq!(within.collect::<Vec<_>>(), shared, "{one:?} {other:?}");
    }
}

#[test]
fn a_period_covers_another_if_it_has_all_its_days() {
    for (one, other) in pairs() {
        let all = days().filter(|day| other.contains(*day)).all(|day| one.contains(day));
        assert_eq!(one.covers(&other), all, "{one:?} {other:?}");
    }
}

#[test]
fn the_nearest_day_of_a_period_is_the_one_with_the_fewest_days_between() {
    for period in periods() {
        for day in days() {
            let within = days().filter(|other| period.contains(*other));
            let nearest = within.min_by_key(|other| (*other - day).abs()).expect("it has a day");
            assert_eq!(period.nearest(day), nearest, "{period:?} {day}");
        }
    }
}
