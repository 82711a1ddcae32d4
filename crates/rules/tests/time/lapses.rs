//! Met, running or missed.

use super::build::{ACTED, NO, STARTED, STOPPED, YES, events, moment, resolved};
use super::tables::{
    appeal_filing, care_decision, drug_decision, fast_care_decision, hospital_review_request, immediate_need,
    request_by_noon_before_end,
};
use rules::catalog::{Clock, ValueIndex};
use rules::time::{Events, Lapse, lapse};

fn stands(clock: &Clock, known: &Events, now: &str) -> Option<Lapse> {
    let now = moment(now);
    lapse(clock, &resolved(clock, known, Some(NO)), known, now.date.and_time(now.time.expect("a time")))
}

#[test]
fn a_last_day_is_over_when_it_has_ended() {
    let known = events([(STARTED, "2009-02-14")]);
    assert_eq!(stands(&care_decision(), &known, "2009-02-28T23:59"), Some(Lapse::Running));
    assert_eq!(stands(&care_decision(), &known, "2009-03-01T00:00"), Some(Lapse::Missed));
}

#[test]
fn a_last_moment_is_still_in_time() {
    let known = events([(STARTED, "2009-03-27T16:30")]);
    assert_eq!(stands(&drug_decision(), &known, "2009-03-30T16:30"), Some(Lapse::Running));
    assert_eq!(stands(&drug_decision(), &known, "2009-03-30T16:31"), Some(Lapse::Missed));
}

#[test]
fn an_act_is_in_time_or_late_whatever_the_time_is_now() {
    let acted =
        |clock: &Clock, start, act| stands(clock, &events([(STARTED, start), (ACTED, act)]), "2020-01-01T00:00");
    assert_eq!(acted(&appeal_filing(), "2009-03-10", "2009-05-09"), Some(Lapse::Met));
    assert_eq!(acted(&appeal_filing(), "2009-03-10", "2009-05-10"), Some(Lapse::Missed));
    assert_eq!(acted(&hospital_review_request(), "2009-05-31", "2009-05-31T23:59"), Some(Lapse::Met));
    assert_eq!(acted(&hospital_review_request(), "2009-05-31", "2009-06-01"), Some(Lapse::Missed));
    assert_eq!(acted(&request_by_noon_before_end(), "2009-05-15", "2009-05-14T11:59"), Some(Lapse::Met));
    assert_eq!(acted(&request_by_noon_before_end(), "2009-05-15", "2009-05-14T12:00"), Some(Lapse::Met));
    assert_eq!(acted(&request_by_noon_before_end(), "2009-05-15", "2009-05-14T13:00"), Some(Lapse::Missed));
    assert_eq!(acted(&request_by_noon_before_end(), "2009-05-15", "2009-05-13"), Some(Lapse::Met));
    assert_eq!(acted(&request_by_noon_before_end(), "2009-05-15", "2009-05-14"), None, "noon cuts that day");
}

#[test]
fn a_clock_that_stands_still_runs_on_and_any_act_meets_it() {
    let mut known = events([(STARTED, "2007-04-02T09:00"), (STOPPED, "2007-04-03T09:00")]);
    assert_eq!(stands(&immediate_need(), &known, "2007-05-01T09:00"), Some(Lapse::Running));
    known.insert(ACTED, moment("2007-05-01T09:00"));
    assert_eq!(stands(&immediate_need(), &known, "2007-05-02T09:00"), Some(Lapse::Met));
}

#[test]
fn nothing_is_said_while_the_end_is_open() {
    let known = events([(STARTED, "2009-04-10T09:00")]);
    let now = moment("2009-04-20").date.and_hms_opt(9, 0, 0).expect("a time");
    let clock = fast_care_decision();
    assert_eq!(lapse(&clock, &resolved(&clock, &known, None), &known, now), None);
    assert_eq!(lapse(&clock, &resolved(&clock, &known, Some(NO)), &known, now), Some(Lapse::Missed));
    assert_eq!(lapse(&clock, &resolved(&clock, &known, Some(YES)), &known, now), Some(Lapse::Running));
    assert_eq!(stands(&clock, &events([]), "2009-04-20T09:00"), None);
}

#[test]
fn the_values_of_a_lapse_fact_are_in_this_order() {
    let values = [Lapse::Met, Lapse::Running, Lapse::Missed].map(ValueIndex::from);
    assert_eq!(values, [ValueIndex(0), ValueIndex(1), ValueIndex(2)]);
}
