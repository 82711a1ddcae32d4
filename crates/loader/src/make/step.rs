use super::Scope;
use crate::read::{Table, Value};
use rules::catalog::{Step, TimedStep};

/// Reads the steps of a clock, each with its condition and citation.
pub fn timed_steps(scope: &Scope<'_>, list: Value<'_>) -> Vec<TimedStep> {
    let timed = |table: &Table<'_>| {
        let step = step(scope, table)?;
        let when = table.get("when").map(|value| scope.tests(value)).unwrap_or_default();
        Some(TimedStep { step, when, cites: scope.shelf.cites_if_any(table) })
    };
    tables(scope, list).iter().filter_map(timed).collect()
}

/// Reads the steps of a milestone or of the end of a span.
pub fn steps(scope: &Scope<'_>, list: Value<'_>) -> Vec<Step> {
    tables(scope, list).iter().filter_map(|table| step(scope, table)).collect()
}

fn tables<'a>(scope: &Scope<'_>, list: Value<'a>) -> Vec<Table<'a>> {
    let spot = list.spot.clone();
    let tables: Vec<_> =
        list.list().into_iter().filter_map(|value| value.table_named("this step".to_owned())).collect();
    if tables.is_empty() {
        scope.report.note(&spot, "there is no step here");
    }
    tables
}

fn step(scope: &Scope<'_>, table: &Table<'_>) -> Option<Step> {
    let number = |key| table.get(key).and_then(Value::whole::<u32>);
    let truth = |key| table.get(key).and_then(Value::truth).filter(|truth| *truth);
    let given = [
        number("hours").map(Step::Hours),
        number("days").map(Step::Days),
        number("business_days").map(Step::BusinessDays),
        truth("same_day").map(|_| Step::SameDay),
        truth("first_of_next_month").map(|_| Step::FirstOfNextMonth),
        table.get("at").and_then(Value::table).and_then(|at| clock_time(&at)),
    ];
    let mut given = given.into_iter().flatten();
    let step = given.next();
    if step.is_none() || given.next().is_some() {
        let sentence = "a step has one of `hours`, `days`, `business_days`, `same_day`, `first_of_next_month`, `at`";
        scope.report.note(&table.spot, sentence);
    }
    step
}

fn clock_time(at: &Table<'_>) -> Option<Step> {
    let days = at.need("days").and_then(Value::whole::<i32>);
    let time = at.need("time").and_then(Value::time);
    Some(Step::At { days: days?, time: time? })
}
