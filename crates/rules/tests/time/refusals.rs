//! Every reason for which no date is given.

use super::build::{ACTED, EXTENDED, NO, STARTED, YES, clock, events, last, moment, resolved};
use super::tables::{
    appeal_filing, drug_decision, fast_care_decision, hospital_review_request, noon, request_by_noon_after_notice,
    request_by_noon_before_end,
};
use rules::catalog::{Clock, Limit, Step};
use rules::time::Unresolved;

#[test]
fn a_clock_that_has_not_started_has_no_end() {
    assert_eq!(last(&drug_decision(), &events([])), Err(Unresolved::EventUnknown(STARTED)));
}

#[test]
fn hours_that_are_no_whole_days_need_the_time() {
    let clock = clock().step(Step::Hours(36)).done();
    assert_eq!(last(&clock, &events([(STARTED, "2009-03-27")])), Err(Unresolved::TimeNeeded(STARTED)));
    assert_eq!(last(&clock, &events([(STARTED, "2009-03-27T18:00")])), Ok(moment("2009-03-29T06:00")));
}

#[test]
fn a_source_without_a_number_gives_none() {
    let known = events([(STARTED, "2009-03-27")]);
    let limited = |limit| last(&clock().limit(limit).done(), &known);
    assert_eq!(limited(Limit::NotStated), Err(Unresolved::NotStated));
    assert_eq!(limited(Limit::InYourLetter), Err(Unresolved::InYourLetter));
}

#[test]
fn a_source_that_times_other_cases_only_gives_no_number_for_this_one() {
    let clock = clock().step_when(EXTENDED, YES, Step::Days(30)).done();
    let known = events([(STARTED, "2009-03-27")]);
    assert_eq!(resolved(&clock, &known, Some(NO)).course, Err(Unresolved::NotStated));
}

#[test]
fn an_act_before_what_makes_it_possible_is_refused() {
    let acted = |clock: &Clock, start, act| last(clock, &events([(STARTED, start), (ACTED, act)]));
    let refusal = Err(Unresolved::OutOfOrder { first: STARTED, then: ACTED });
    assert_eq!(acted(&appeal_filing(), "2009-03-10", "2009-03-09"), refusal);
    assert_eq!(acted(&drug_decision(), "2009-03-10T10:00", "2009-03-10T09:00"), refusal);
    assert_eq!(acted(&fast_care_decision(), "2009-03-10T10:00", "2009-03-09"), refusal);
    assert_eq!(acted(&request_by_noon_after_notice(), "2009-05-13", "2009-05-12"), refusal);
    assert_eq!(acted(&appeal_filing(), "2009-03-10", "2009-03-10"), Ok(moment("2009-05-09")));
}

#[test]
fn an_act_before_a_day_planned_ahead_is_what_is_asked_for() {
    let acted = |clock: &Clock, start, act| last(clock, &events([(STARTED, start), (ACTED, act)]));
    assert_eq!(acted(&hospital_review_request(), "2009-05-31", "2009-05-28"), Ok(moment("2009-05-31")));
    assert_eq!(acted(&request_by_noon_before_end(), "2009-05-15", "2009-05-11"), Ok(moment("2009-05-14T12:00")));
    let by_noon_of_the_day = clock().step(noon(0)).done();
    assert_eq!(acted(&by_noon_of_the_day, "2009-05-15", "2009-05-14"), Ok(moment("2009-05-15T12:00")));
}

#[test]
fn the_calendar_ends_without_a_panic() {
    let known = events([(STARTED, "+262142-12-31")]);
    for step in [Step::Days(1), Step::Hours(24), Step::BusinessDays(1), Step::FirstOfNextMonth] {
        assert_eq!(last(&clock().step(step).done(), &known), Err(Unresolved::BeyondCalendar), "{step:?}");
    }
}
