//! R237, R238 and AMB-45: moments on the way of a clock.

use super::build::{NO, RESUMED, STARTED, STOPPED, clock, events, moment, resolved};
use super::tables::payment_decision;
use rules::catalog::{Limit, Step};
use rules::time::{Moment, Resolved, Unresolved};

fn milestones(resolved: Resolved) -> Vec<Result<Moment, Unresolved>> {
    resolved.milestones.into_iter().map(|milestone| milestone.map(|course| course.last)).collect()
}

#[test]
fn a_complaint_comes_before_an_appeal_whether_or_not_more_time_was_taken() {
    let known = events([(STARTED, "2009-07-01")]);
    let resolved = resolved(&payment_decision(), &known, Some(NO));
    assert_eq!(resolved.course.clone().map(|course| course.last), Ok(moment("2009-07-31")));
    assert_eq!(milestones(resolved), [Ok(moment("2009-07-31")), Ok(moment("2009-08-30"))]);
}

#[test]
fn milestones_stand_although_the_end_is_open_or_not_stated() {
    let known = events([(STARTED, "2009-07-01")]);
    let open = resolved(&payment_decision(), &known, None);
    assert!(matches!(open.course, Err(Unresolved::ConditionOpen(_))));
    assert_eq!(milestones(open), [Ok(moment("2009-07-31")), Ok(moment("2009-08-30"))]);
    let silent = clock().limit(Limit::NotStated).milestone("call", Step::Days(7)).done();
    assert_eq!(milestones(resolved(&silent, &known, None)), [Ok(moment("2009-07-08"))]);
}

#[test]
fn a_milestone_counts_by_itself_and_is_moved_by_the_pauses_it_has_seen() {
    let clock = clock()
        .step(Step::Days(30))
        .pause(STOPPED, RESUMED)
        .milestone("early", Step::Hours(24))
        .milestone("late", Step::Days(10))
        .done();
    let known = events([(STARTED, "2009-07-01T09:00"), (STOPPED, "2009-07-05T09:00"), (RESUMED, "2009-07-08T09:00")]);
    let milestones = milestones(resolved(&clock, &known, None));
    assert_eq!(milestones, [Ok(moment("2009-07-02T09:00")), Ok(moment("2009-07-14"))]);
}
