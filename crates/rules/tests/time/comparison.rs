//! The engine beside the calculator of its own, over every start date of four years and every shape of clock.

use super::build::{NO, STARTED, YES, clock, resolved};
use super::oracle::{self, DayNumber, HourNumber, civil, number};
use super::tables::{
    all_year, annual_election, care_decision, fast_care_decision, noon, open_enrollment, payment_decision, plan_pays,
};
use chrono::{NaiveDate, NaiveTime};
use rules::catalog::{Clock, Effective, Step, ValueIndex};
use rules::time::{Events, Moment, Opening, opening, stretch};

/// The start dates: 1 January 2007 to 31 December 2010, with the leap day of 2008.
fn start_days() -> std::ops::Range<DayNumber> {
    number((2007, 1, 1))..number((2011, 1, 1))
}

fn day(day: DayNumber) -> NaiveDate {
    let (year, month, day) = civil(day);
    let part = |part| u32::try_from(part).expect("small");
    NaiveDate::from_ymd_opt(i32::try_from(year).expect("small"), part(month), part(day)).expect("a real day")
}

fn hour(hour: HourNumber) -> Moment {
    let time = NaiveTime::from_hms_opt(u32::try_from(hour % 24).expect("small"), 0, 0);
    Moment { date: day(hour / 24), time }
}

/// Counts the comparisons that agree; the first that does not ends the test.
#[derive(Default)]
struct Comparisons(u64);

impl Comparisons {
    fn clock(&mut self, clock: &Clock, extended: ValueIndex, start: Moment, expected: Moment) {
        let known = Events::from([(STARTED, start)]);
        let told = resolved(clock, &known, Some(extended)).course.map(|course| course.last);
        self.agree(&told, &Ok(expected), start);
    }

    fn agree<T: PartialEq + std::fmt::Debug>(&mut self, told: &T, expected: &T, start: impl std::fmt::Debug) {
        assert_eq!(told, expected, "from {start:?}");
        self.0 += 1;
    }
}

#[test]
fn every_start_date_of_four_years_agrees() {
    let mut comparisons = Comparisons::default();
    calendar_days(&mut comparisons);
    hours(&mut comparisons);
    other_steps(&mut comparisons);
    whole_clocks(&mut comparisons);
    spans(&mut comparisons);
    windows(&mut comparisons);
    println!("{} comparisons with the independent date calculator", comparisons.0);
}

fn calendar_days(comparisons: &mut Comparisons) {
    for days in 1..=120 {
        let clock = clock().step(Step::Days(days)).done();
        for start in start_days() {
            let expected = Moment::day(day(oracle::calendar_days(start, days.into())));
            comparisons.clock(&clock, NO, Moment::day(day(start)), expected);
        }
    }
}

fn hours(comparisons: &mut Comparisons) {
    for hours in [24, 48, 72] {
        let clock = clock().step(Step::Hours(hours)).done();
        for start in start_days() {
            for hour_of_day in 0..24 {
                let start = start * 24 + hour_of_day;
                comparisons.clock(&clock, NO, hour(start), hour(oracle::hours(start, hours.into())));
            }
            let expected = Moment::day(day(oracle::calendar_days(start, i64::from(hours) / 24)));
            comparisons.clock(&clock, NO, Moment::day(day(start)), expected);
        }
    }
}

fn other_steps(comparisons: &mut Comparisons) {
    let same_day = clock().step(Step::SameDay).done();
    let next_month = clock().step(Step::FirstOfNextMonth).done();
    let noons = [-1, 0, 1].map(|days| (days, clock().step(noon(days)).done()));
    let business_days = [1, 4, 5, 6, 23].map(|days| (days, clock().step(Step::BusinessDays(days)).done()));
    for start in start_days() {
        for began in [Moment::day(day(start)), hour(start * 24 + 23)] {
            comparisons.clock(&same_day, NO, began, Moment::day(day(start)));
            comparisons.clock(&next_month, NO, began, Moment::day(day(oracle::next_first(start))));
            for (days, clock) in &noons {
                comparisons.clock(clock, NO, began, hour(oracle::noon(start, (*days).into())));
            }
            for (days, clock) in &business_days {
                let expected = Moment::day(day(oracle::business_days(start, (*days).into())));
                comparisons.clock(clock, NO, began, expected);
            }
        }
    }
}

fn whole_clocks(comparisons: &mut Comparisons) {
    let (care, fast_care, payment) = (care_decision(), fast_care_decision(), payment_decision());
    for start in start_days() {
        let began = Moment::day(day(start));
        let after = |days| Moment::day(day(oracle::calendar_days(start, days)));
        comparisons.clock(&care, NO, began, after(14));
        comparisons.clock(&care, YES, began, after(28));
        comparisons.clock(&payment, NO, began, after(30));
        comparisons.clock(&payment, YES, began, after(60));
        for hour_of_day in [0, 9, 23] {
            let start = start * 24 + hour_of_day;
            comparisons.clock(&fast_care, NO, hour(start), hour(oracle::hours(start, 72)));
            comparisons.clock(&fast_care, YES, hour(start), hour(oracle::hours(start, 72 + 14 * 24)));
        }
    }
}

fn spans(comparisons: &mut Comparisons) {
    let span = plan_pays(STARTED);
    for start in start_days() {
        let known = Events::from([(STARTED, hour(start * 24 + 15))]);
        let told = stretch(&span, &known).until.expect("it ends").map(|course| course.last);
        comparisons.agree(&told, &Ok(hour(oracle::noon(start, 1))), day(start));
    }
}

fn windows(comparisons: &mut Comparisons) {
    let in_fall = |day| (11..=12).contains(&civil(day).1) && (civil(day).1 == 12 || civil(day).2 >= 15);
    let in_winter = |day| civil(day).1 <= 3;
    let windows: [(_, &dyn Fn(DayNumber) -> bool); 3] =
        [(annual_election(), &in_fall), (open_enrollment(), &in_winter), (all_year(), &|_| true)];
    for (window, is_open) in windows {
        for start in start_days() {
            let expected = if is_open(start) {
                let effective = match window.effective {
                    Effective::NextJanuary => number((civil(start).0 + 1, 1, 1)),
                    Effective::FirstOfNextMonth => oracle::next_first(start),
                };
                Opening::Open { effective: day(effective) }
            } else {
                let opens = (start..start + 366).find(|day| is_open(*day)).expect("it opens every year");
                Opening::Closed { opens: day(opens) }
            };
            comparisons.agree(&opening(&window, day(start)), &Some(expected), day(start));
        }
    }
}

/// The calculator is only worth comparing with if it is right where the documents' own dates are known.
#[test]
fn the_calculator_knows_the_calendar() {
    assert_eq!(number((2001, 1, 1)), 0);
    assert_eq!(number((2007, 3, 12)).rem_euclid(7), 0, "a Monday");
    assert_eq!(civil(oracle::calendar_days(number((2007, 12, 31)), 60)), (2008, 2, 29));
    assert_eq!(civil(oracle::calendar_days(number((2009, 1, 31)), 60)), (2009, 4, 1));
    assert_eq!(civil(number((2010, 12, 31)) + 1), (2011, 1, 1));
}
