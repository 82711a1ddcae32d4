//! R89 to R92, R288 and R289: where a quantity lies between bounds.

use chrono::{NaiveDate, NaiveDateTime};
use num_rational::Ratio;
use proptest::prelude::*;
use rules::arithmetic::{Given, band, measured, parse};
use rules::catalog::{Band, Bands, EventIndex, Measure, Quantity, ValueIndex};
use rules::time::{Events, Moment};

const NOTICE: EventIndex = EventIndex(0);
const END: EventIndex = EventIndex(1);

/// Bands with these upper bounds, each either inside its band or not, and a last one without.
fn bands(of: Measure, bounds: &[(Quantity, bool)]) -> Bands {
    let band = |until, inclusive| Band { until, inclusive, cites: Vec::new() };
    let bounded = bounds.iter().map(|(until, inclusive)| band(Some(*until), *inclusive));
    Bands { of, bands: bounded.chain([band(None, false)]).collect() }
}

fn amount(text: &str) -> Quantity {
    Quantity::Amount(parse(text).expect("a decimal"))
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn instant(day: &str, hour: u32, minute: u32) -> NaiveDateTime {
    date(day).and_hms_opt(hour, minute, 0).expect("a time")
}

#[test]
fn a_bound_lies_in_its_band_or_in_the_next() {
    let bands = bands(Measure::Amount, &[(amount("2"), true), (amount("15"), false)]);
    for (days, expected) in [("-1", 0), ("0", 0), ("2", 0), ("2.1", 1), ("3", 1), ("14.9", 1), ("15", 2), ("90", 2)] {
        assert_eq!(band(&bands, amount(days)), Some(ValueIndex(expected)), "{days} days left");
    }
}

#[test]
fn days_and_moments_are_compared_with_bounds_of_either_kind() {
    let by_day = bands(Measure::EventDate, &[(Quantity::Date(date("2007-02-01")), false)]);
    assert_eq!(band(&by_day, Quantity::Date(date("2007-01-31"))), Some(ValueIndex(0)));
    assert_eq!(band(&by_day, Quantity::Date(date("2007-02-01"))), Some(ValueIndex(1)));
    assert_eq!(band(&by_day, Quantity::Moment(instant("2007-01-31", 23, 59))), Some(ValueIndex(0)));
    let by_noon = bands(Measure::Event(NOTICE), &[(Quantity::Moment(instant("2007-02-01", 12, 0)), true)]);
    assert_eq!(band(&by_noon, Quantity::Moment(instant("2007-02-01", 12, 0))), Some(ValueIndex(0)));
    assert_eq!(band(&by_noon, Quantity::Moment(instant("2007-02-01", 12, 1))), Some(ValueIndex(1)));
    assert_eq!(band(&by_noon, Quantity::Date(date("2007-01-31"))), Some(ValueIndex(0)));
    assert_eq!(band(&by_noon, Quantity::Date(date("2007-02-01"))), None, "noon cuts that day");
    assert_eq!(band(&by_noon, Quantity::Date(date("2007-02-02"))), Some(ValueIndex(1)));
}

#[test]
fn a_number_is_never_compared_with_a_date() {
    let by_day = bands(Measure::EventDate, &[(Quantity::Date(date("2007-02-01")), false)]);
    assert_eq!(band(&by_day, amount("2")), None);
    let by_amount = bands(Measure::Amount, &[(amount("2"), true)]);
    assert_eq!(band(&by_amount, Quantity::Date(date("2007-02-01"))), None);
}

#[test]
fn the_days_between_two_events_are_counted_by_the_calendar() {
    let bands = bands(Measure::DaysBetween(NOTICE, END), &[(amount("2"), false), (amount("2"), true)]);
    let value = |notice, end| {
        let events = Events::from([(NOTICE, notice), (END, Moment::day(date(end)))]);
        measured(&bands, &Given { amount: None, events: &events, event_date: None })
    };
    let late = Moment::from(instant("2008-02-28", 23, 59));
    assert_eq!(value(late, "2008-02-29"), Some(ValueIndex(0)), "late notice");
    assert_eq!(value(late, "2008-03-01"), Some(ValueIndex(1)), "exactly two days, over the leap day");
    assert_eq!(value(late, "2008-03-02"), Some(ValueIndex(2)), "more than two days");
    assert_eq!(value(late, "2008-02-27"), Some(ValueIndex(0)), "the notice came after the end");
}

#[test]
fn each_measure_needs_its_own_input_and_no_other() {
    let notice = Moment::from(instant("2007-02-01", 12, 0));
    let events = Events::from([(NOTICE, notice), (END, notice)]);
    let nothing = Events::new();
    let empty = Given { amount: None, events: &nothing, event_date: None };
    let full = Given { amount: Some(Ratio::from(1)), events: &events, event_date: Some(date("2007-01-01")) };
    let day = Quantity::Date(date("2007-02-01"));
    for (of, bound, without) in [
        (Measure::Amount, amount("2"), Given { amount: None, ..full }),
        (Measure::Event(NOTICE), day, Given { events: &nothing, ..full }),
        (Measure::EventDate, day, Given { event_date: None, ..full }),
        (Measure::DaysBetween(NOTICE, END), amount("2"), Given { events: &nothing, ..full }),
    ] {
        let bands = bands(of, &[(bound, true)]);
        assert_eq!(measured(&bands, &full), Some(ValueIndex(0)), "{:?}", bands.of);
        assert_eq!(measured(&bands, &without), None, "{:?}", bands.of);
        assert_eq!(measured(&bands, &empty), None, "{:?}", bands.of);
    }
}

proptest! {
    #[test]
    fn a_search_by_halves_agrees_with_a_walk(
        mut bounds in proptest::collection::vec((-50..50_i64, any::<bool>()), 0..12),
        numerator in -120..120_i64,
    ) {
        bounds.sort_unstable();
        bounds.dedup_by_key(|(bound, _)| *bound);
        let quantity = Ratio::new(numerator, 2);
        let walked = bounds
            .iter()
            .position(|(bound, inclusive)| quantity < Ratio::from(*bound) || *inclusive && quantity == Ratio::from(*bound))
            .unwrap_or(bounds.len());
        let bounds: Vec<_> =
            bounds.iter().map(|(bound, inclusive)| (Quantity::Amount(Ratio::from(*bound)), *inclusive)).collect();
        let bands = bands(Measure::Amount, &bounds);
        prop_assert_eq!(band(&bands, Quantity::Amount(quantity)), Some(ValueIndex::of(walked)));
    }
}
