//! R110, R111 and R112: the clock stands still from one event to another.

use super::build::{
    RESUMED, RESUMED_AGAIN, STARTED, STOPPED, STOPPED_AGAIN, cite, clock, events, last, moment, resolved,
};
use super::tables::immediate_need;
use rules::catalog::{Clock, Step};
use rules::time::{Unresolved, Working};

/// Five calendar days that stand still.
fn days_with_pause() -> Clock {
    clock().step(Step::Days(5)).pause(STOPPED, RESUMED).done()
}

#[test]
fn the_deadline_moves_by_as_long_as_the_clock_stood_still() {
    let known = events([(STARTED, "2007-04-02T09:00"), (STOPPED, "2007-04-03T09:00"), (RESUMED, "2007-04-05T09:00")]);
    let course = resolved(&immediate_need(), &known, None).course.expect("all is known");
    assert_eq!(course.last, moment("2007-04-06T09:00"));
    assert_eq!(
        course.working.last(),
        Some(&Working::Pause {
            from: moment("2007-04-03T09:00"),
            until: moment("2007-04-05T09:00"),
            to: moment("2007-04-06T09:00"),
            cites: vec![cite(STOPPED.0)],
        })
    );
}

#[test]
fn a_pause_of_hours_moves_the_hour() {
    let known = events([(STARTED, "2007-06-29T12:00"), (STOPPED, "2007-06-30T00:00"), (RESUMED, "2007-07-02T12:00")]);
    assert_eq!(last(&immediate_need(), &known), Ok(moment("2007-07-04T00:00")));
}

#[test]
fn two_pauses_add_up_in_either_order_and_what_they_share_counts_once() {
    let start = (STARTED, "2007-04-02T09:00");
    let apart = [("2007-04-02T12:00", "2007-04-02T18:00"), ("2007-04-03T09:00", "2007-04-03T15:00")];
    let overlapping = [("2007-04-02T12:00", "2007-04-02T18:00"), ("2007-04-02T15:00", "2007-04-03T00:00")];
    let inside = [("2007-04-02T12:00", "2007-04-03T00:00"), ("2007-04-02T15:00", "2007-04-02T18:00")];
    for (pauses, expected) in [(apart, 12), (overlapping, 12), (inside, 12)] {
        for [first, second] in [pauses, [pauses[1], pauses[0]]] {
            let known = events([
                start,
                (STOPPED, first.0),
                (RESUMED, first.1),
                (STOPPED_AGAIN, second.0),
                (RESUMED_AGAIN, second.1),
            ]);
            let moved = moment(&format!("2007-04-04T{:02}:00", 9 + expected));
            assert_eq!(last(&immediate_need(), &known), Ok(moved), "{first:?} and {second:?}");
        }
    }
}

#[test]
fn a_clock_that_stands_still_has_no_end_yet() {
    let known = events([(STARTED, "2007-04-02T09:00"), (STOPPED, "2007-04-03T09:00")]);
    assert_eq!(last(&immediate_need(), &known), Err(Unresolved::PauseRunning(STOPPED)));
}

#[test]
fn a_pause_after_the_end_moves_nothing() {
    let known = events([(STARTED, "2007-04-02T09:00"), (STOPPED, "2007-04-04T09:01")]);
    assert_eq!(last(&immediate_need(), &known), Ok(moment("2007-04-04T09:00")));
}

#[test]
fn days_stand_still_for_whole_days() {
    let known = events([(STARTED, "2007-04-02T09:00"), (STOPPED, "2007-04-03T23:00"), (RESUMED, "2007-04-05T01:00")]);
    assert_eq!(last(&days_with_pause(), &known), Ok(moment("2007-04-09")));
}

#[test]
fn hours_that_stand_still_need_every_time_of_day() {
    let paused = |start, stopped, resumed| {
        last(&immediate_need(), &events([(STARTED, start), (STOPPED, stopped), (RESUMED, resumed)]))
    };
    let (start, stopped, resumed) = ("2007-04-02T09:00", "2007-04-03T09:00", "2007-04-05T09:00");
    assert_eq!(paused("2007-04-02", stopped, resumed), Err(Unresolved::TimeNeeded(STARTED)));
    assert_eq!(paused(start, "2007-04-03", resumed), Err(Unresolved::TimeNeeded(STOPPED)));
    assert_eq!(paused(start, stopped, "2007-04-05"), Err(Unresolved::TimeNeeded(RESUMED)));
}

#[test]
fn pauses_in_an_impossible_order_are_refused() {
    let early = events([(STARTED, "2007-04-02T09:00"), (STOPPED, "2007-04-01T09:00"), (RESUMED, "2007-04-05T09:00")]);
    assert_eq!(last(&immediate_need(), &early), Err(Unresolved::OutOfOrder { first: STARTED, then: STOPPED }));
    let turned = events([(STARTED, "2007-04-02T09:00"), (STOPPED, "2007-04-05T09:00"), (RESUMED, "2007-04-03T09:00")]);
    assert_eq!(last(&immediate_need(), &turned), Err(Unresolved::OutOfOrder { first: STOPPED, then: RESUMED }));
    let headless = events([(STARTED, "2007-04-02T09:00"), (RESUMED, "2007-04-03T09:00")]);
    assert_eq!(last(&immediate_need(), &headless), Err(Unresolved::EventUnknown(STOPPED)));
}
