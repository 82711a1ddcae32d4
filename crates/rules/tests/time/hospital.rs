//! R279 to R289: who pays until noon of which day, and until when to ask.

use super::build::{STARTED, cite, events, last, moment};
use super::tables::{
    hospital_review_request, noon, plan_pays, request_by_noon_after_notice, request_by_noon_before_end, second_review,
};
use rules::catalog::{EventIndex, PartyIndex};
use rules::time::{Unresolved, Working, stretch};

const ADMITTED: EventIndex = EventIndex(10);
const SECOND_DECISION: EventIndex = EventIndex(11);

#[test]
fn the_plan_pays_until_noon_of_the_day_after_the_decision() {
    let known = events([(ADMITTED, "2009-02-20"), (STARTED, "2009-02-28T15:00")]);
    let stretch = stretch(&plan_pays(ADMITTED), &known);
    assert_eq!((stretch.pays, stretch.cites), (PartyIndex(1), vec![cite(7)]));
    assert_eq!(stretch.from.expect("it begins").map(|course| course.last), Ok(moment("2009-02-20")));
    let until = stretch.until.expect("it ends").expect("all is known");
    assert_eq!(until.last, moment("2009-03-01T12:00"));
    assert_eq!(
        until.working,
        [
            Working::Start { event: STARTED, at: moment("2009-02-28") },
            Working::Step { step: noon(1), to: moment("2009-03-01T12:00"), cites: Vec::new() },
            Working::StaysOnWeekend,
        ]
    );
}

#[test]
fn the_noon_follows_the_day_of_the_decision_and_not_its_hour() {
    let until = |decided| {
        let known = events([(ADMITTED, "2009-12-01"), (STARTED, decided)]);
        stretch(&plan_pays(ADMITTED), &known).until.expect("it ends").map(|course| course.last)
    };
    assert_eq!(until("2009-12-31T00:00"), Ok(moment("2010-01-01T12:00")));
    assert_eq!(until("2009-12-31T23:59"), Ok(moment("2010-01-01T12:00")));
    assert_eq!(until("2009-12-31"), Ok(moment("2010-01-01T12:00")));
}

#[test]
fn a_second_review_has_its_own_clock_and_does_not_move_the_noon() {
    let first = events([(ADMITTED, "2009-06-01"), (STARTED, "2009-06-05T11:00")]);
    let mut both = first.clone();
    both.insert(SECOND_DECISION, moment("2009-06-19T11:00"));
    assert_eq!(stretch(&plan_pays(ADMITTED), &first), stretch(&plan_pays(ADMITTED), &both));
    assert_eq!(last(&second_review(), &events([(STARTED, "2009-06-10")])), Ok(moment("2009-06-24")));
}

#[test]
fn an_end_that_is_not_known_leaves_the_beginning_standing() {
    let stretch = stretch(&plan_pays(ADMITTED), &events([(ADMITTED, "2009-06-01")]));
    assert_eq!(stretch.from.expect("it begins").map(|course| course.last), Ok(moment("2009-06-01")));
    assert_eq!(stretch.until, Some(Err(Unresolved::EventUnknown(STARTED))));
}

#[test]
fn an_end_before_the_beginning_is_refused() {
    let known = events([(ADMITTED, "2009-06-10"), (STARTED, "2009-06-05T11:00")]);
    let refusal = Unresolved::OutOfOrder { first: ADMITTED, then: STARTED };
    assert_eq!(stretch(&plan_pays(ADMITTED), &known).until, Some(Err(refusal)));
}

#[test]
fn the_day_of_the_discharge_counts_to_its_end() {
    assert_eq!(last(&hospital_review_request(), &events([(STARTED, "2009-05-31")])), Ok(moment("2009-05-31")));
}

#[test]
fn noon_the_day_after_the_notice_and_noon_the_day_before_the_end_differ() {
    let after = |notice| last(&request_by_noon_after_notice(), &events([(STARTED, notice)]));
    let before = |end| last(&request_by_noon_before_end(), &events([(STARTED, end)]));
    assert_eq!(after("2009-05-13"), Ok(moment("2009-05-14T12:00")));
    assert_eq!(after("2009-02-27"), Ok(moment("2009-02-28T12:00")));
    assert_eq!(after("2009-12-31T18:00"), Ok(moment("2010-01-01T12:00")));
    assert_eq!(before("2009-05-15"), Ok(moment("2009-05-14T12:00")));
    assert_eq!(before("2008-03-01"), Ok(moment("2008-02-29T12:00")));
    assert_eq!(after("2009-05-10"), Ok(moment("2009-05-11T12:00")), "four days before the end it would be too early");
}
