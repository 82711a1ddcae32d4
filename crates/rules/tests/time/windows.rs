//! R296 to R298: yearly periods and when a request made in them takes effect.

use super::build::moment;
use super::tables::{all_year, annual_election, open_enrollment, window};
use rules::catalog::{Effective, Window};
use rules::time::{Opening, opening};

fn open(window: &Window, day: &str, effective: &str) {
    let effective = moment(effective).date;
    assert_eq!(opening(window, moment(day).date), Some(Opening::Open { effective }), "on {day}");
}

fn closed(window: &Window, day: &str, opens: &str) {
    let opens = moment(opens).date;
    assert_eq!(opening(window, moment(day).date), Some(Opening::Closed { opens }), "on {day}");
}

#[test]
fn the_fall_window_takes_effect_in_january() {
    closed(&annual_election(), "2009-11-14", "2009-11-15");
    open(&annual_election(), "2009-11-15", "2010-01-01");
    open(&annual_election(), "2009-12-31", "2010-01-01");
    closed(&annual_election(), "2010-01-01", "2010-11-15");
}

#[test]
fn the_winter_window_takes_effect_on_the_next_first_of_a_month() {
    open(&open_enrollment(), "2009-01-01", "2009-02-01");
    open(&open_enrollment(), "2009-01-31", "2009-02-01");
    open(&open_enrollment(), "2009-03-31", "2009-04-01");
    closed(&open_enrollment(), "2009-04-01", "2010-01-01");
    closed(&open_enrollment(), "2009-12-31", "2010-01-01");
}

#[test]
fn a_window_without_ends_is_always_open() {
    open(&all_year(), "2009-07-10", "2009-08-01");
    open(&all_year(), "2009-12-31", "2010-01-01");
}

#[test]
fn a_window_may_cross_the_new_year() {
    let winter = window(Some((12, 15)), Some((1, 10)), Effective::NextJanuary);
    closed(&winter, "2009-12-14", "2009-12-15");
    open(&winter, "2009-12-15", "2010-01-01");
    open(&winter, "2010-01-10", "2011-01-01");
    closed(&winter, "2010-01-11", "2010-12-15");
}

#[test]
fn a_window_that_opens_on_a_leap_day_waits_for_one() {
    let leap = window(Some((2, 29)), Some((2, 29)), Effective::FirstOfNextMonth);
    open(&leap, "2008-02-29", "2008-03-01");
    closed(&leap, "2008-03-01", "2012-02-29");
    closed(&leap, "2096-03-01", "2104-02-29");
}
