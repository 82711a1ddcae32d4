//! R233 to R244, R254 and R117: how long a decider has, and what silence does.

use super::build::{EXTENDED, NO, STARTED, YES, cite, clock, events, last, moment, resolved};
use super::tables::{
    access_check, appeal_filing, care_decision, drug_decision, fast_care_decision, fast_drug_decision, fast_grievance,
    payment_decision, special_enrollment,
};
use rules::catalog::{Clock, Step};
use rules::time::{Unresolved, Working};

fn check(clock: &Clock, start: &str, expected: &str) {
    assert_eq!(last(clock, &events([(STARTED, start)])), Ok(moment(expected)), "from {start}");
}

#[test]
fn hours_run_through_nights_weekends_and_the_new_year() {
    check(&drug_decision(), "2009-03-27T16:30", "2009-03-30T16:30");
    check(&drug_decision(), "2009-02-27T12:00", "2009-03-02T12:00");
    check(&fast_drug_decision(), "2009-12-31T15:00", "2010-01-01T15:00");
    check(&fast_care_decision(), "2009-04-10T09:00", "2009-04-13T09:00");
    check(&fast_grievance(), "2009-06-05T17:00", "2009-06-06T17:00");
}

#[test]
fn hours_do_not_follow_a_change_of_the_clocks() {
    check(&fast_drug_decision(), "2009-03-07T12:00", "2009-03-08T12:00");
}

#[test]
fn whole_days_of_hours_need_no_time_of_day() {
    check(&drug_decision(), "2009-03-27", "2009-03-30");
}

#[test]
fn days_count_from_the_day_after_and_do_not_roll() {
    check(&care_decision(), "2009-02-14", "2009-02-28");
    check(&appeal_filing(), "2009-01-31", "2009-04-01");
    check(&appeal_filing(), "2007-12-31", "2008-02-29");
    check(&appeal_filing(), "2008-01-01", "2008-03-01");
    check(&appeal_filing(), "2009-03-10", "2009-05-09");
}

#[test]
fn days_last_to_their_end_whatever_the_hour_of_the_event() {
    check(&care_decision(), "2009-03-13T11:00", "2009-03-27");
}

#[test]
fn business_days_skip_saturday_and_sunday() {
    check(&access_check(), "2007-03-12", "2007-03-19");
    check(&access_check(), "2007-03-16", "2007-03-23");
    check(&access_check(), "2007-03-17", "2007-03-23");
    check(&access_check(), "2007-03-18", "2007-03-23");
}

#[test]
fn the_next_month_begins_on_its_first_day() {
    check(&special_enrollment(), "2009-07-10T08:00", "2009-08-01");
    check(&special_enrollment(), "2009-12-01", "2010-01-01");
}

#[test]
fn after_hours_a_whole_day_forgets_the_time_and_other_days_keep_it() {
    let then = |step| clock().step(Step::Hours(24)).step(step).done();
    check(&then(Step::SameDay), "2009-07-10T08:00", "2009-07-11");
    check(&then(Step::FirstOfNextMonth), "2009-07-31T08:00", "2009-09-01");
    check(&then(Step::Days(2)), "2009-07-10T08:00", "2009-07-13T08:00");
    check(&then(Step::BusinessDays(2)), "2009-07-10T08:00", "2009-07-14T08:00");
}

#[test]
fn silence_about_a_drug_is_escalated_by_itself_and_silence_about_care_is_not() {
    let known = events([(STARTED, "2009-02-14T09:00")]);
    let automatic = |clock: &Clock| resolved(clock, &known, Some(NO)).miss.map(|miss| miss.automatic);
    assert_eq!(automatic(&drug_decision()), Some(true));
    assert_eq!(automatic(&care_decision()), Some(false));
    assert_eq!(automatic(&fast_care_decision()), Some(false));
    assert_eq!(automatic(&fast_grievance()), None);
}

#[test]
fn extra_days_follow_the_hours_and_keep_the_time_of_day() {
    let known = events([(STARTED, "2009-04-10T09:00")]);
    let course = resolved(&fast_care_decision(), &known, Some(YES)).course.expect("all is known");
    assert_eq!(course.last, moment("2009-04-27T09:00"));
    assert_eq!(
        course.working,
        [
            Working::Start { event: STARTED, at: moment("2009-04-10T09:00") },
            Working::Step { step: Step::Hours(72), to: moment("2009-04-13T09:00"), cites: vec![cite(1)] },
            Working::Step { step: Step::Days(14), to: moment("2009-04-27T09:00"), cites: vec![cite(2)] },
        ]
    );
}

#[test]
fn extra_days_that_nobody_has_heard_of_yet_leave_the_end_open() {
    let known = events([(STARTED, "2009-04-10T09:00")]);
    assert_eq!(resolved(&fast_care_decision(), &known, None).course, Err(Unresolved::ConditionOpen(vec![EXTENDED])));
    assert_eq!(resolved(&payment_decision(), &known, None).course, Err(Unresolved::ConditionOpen(vec![EXTENDED])));
}

#[test]
fn the_working_says_that_a_weekend_moves_nothing() {
    let told = |start| resolved(&appeal_filing(), &events([(STARTED, start)]), None).course.expect("all is known");
    let (friday, saturday) = (told("2009-03-02"), told("2009-03-03"));
    assert_eq!((friday.last, saturday.last), (moment("2009-05-01"), moment("2009-05-02")));
    assert_eq!(saturday.working.last(), Some(&Working::StaysOnWeekend));
    assert!(!friday.working.contains(&Working::StaysOnWeekend));
}
