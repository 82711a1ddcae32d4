use crate::plain::{row, slot};
use crate::sketch::topic;
use crate::world::{LAST_DAY, day};
use chrono::{NaiveDate, NaiveDateTime};
use rules::catalog::{OutcomeIndex, Period, Row, RowIndex, SlotIndex, Topic};
use rules::diagram::{Flaw, examine};
use rules::{EventDate, Situation, evaluate};

/// A general rule, and an exception without conditions that ends on day 4.
fn ended_exception(general_from: u64) -> Topic {
    let ruled = |outcome, overrides, period| Row { overrides, period, ..row(Vec::new(), outcome) };
    let general = ruled(0, Vec::new(), Period { from: Some(day(general_from)), until: None });
    let exception = ruled(1, vec![RowIndex(0)], Period { from: None, until: Some(day(4)) });
    topic(Vec::new(), vec![slot(2)], vec![general, exception])
}

fn held(event_date: EventDate, today: u64) -> Vec<OutcomeIndex> {
    let situation = Situation { event_date, ..Situation::at(NaiveDateTime::from(day(today))) };
    evaluate(&ended_exception(0), &situation).slots[0].certain().collect()
}

#[test]
fn an_exception_that_has_ended_no_longer_sets_the_general_rule_aside() {
    assert_eq!(held(EventDate::On(day(4)), 5), [OutcomeIndex(1)]);
    assert_eq!(held(EventDate::On(day(5)), 5), [OutcomeIndex(0)]);
    assert_eq!(examine(&ended_exception(0)), []);
}

#[test]
fn an_unknown_day_is_today_and_a_day_outside_is_the_nearest_inside() {
    assert_eq!(held(EventDate::Unknown, 3), [OutcomeIndex(1)]);
    assert_eq!(held(EventDate::Unknown, 5), [OutcomeIndex(0)]);
    assert_eq!(held(EventDate::Now, LAST_DAY + 9_000), [OutcomeIndex(0)]);
    assert_eq!(held(EventDate::On(day(0)), 5), [OutcomeIndex(1)]);
}

#[test]
fn days_between_two_rules_are_a_gap() {
    let gap = Flaw::Gap { slot: SlotIndex(0), day: day(5), example: Vec::new() };
    assert_eq!(examine(&ended_exception(6)), [gap]);
    assert_eq!(examine(&ended_exception(5)), []);
}

#[test]
fn a_stretch_begins_with_its_period_and_wherever_other_rows_come_into_force() {
    let diagram = ended_exception(0).diagram;
    let first_days = |from, until| diagram.first_days(&Period { from, until });
    assert_eq!(first_days(Some(day(3)), None), [day(3), day(5)]);
    assert_eq!(first_days(Some(day(5)), None), [day(5)]);
    assert_eq!(first_days(Some(day(6)), None), [day(6)]);
    assert_eq!(first_days(Some(day(3)), Some(day(4))), [day(3)]);
    assert_eq!(first_days(None, Some(day(5))), [NaiveDate::MIN, day(5)]);
}
