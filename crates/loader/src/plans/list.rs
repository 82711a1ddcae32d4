use super::ids::Ids;
use super::plan::{contact, plan};
use crate::library::Library;
use crate::make::{Shelf, period};
use crate::read::{Table, Value};
use crate::{Report, check};
use chrono::{Datelike, NaiveDate};
use plans::PlanList;
use rules::catalog::{Period, Source};

/// Reads every directory of plans, in the order of the file names.
pub fn plan_lists(library: &Library<'_>, shelf: &Shelf<'_>, sources: &[Source]) -> Vec<PlanList> {
    let list = |name: &str| {
        let file = library.get(&format!("plans/{name}"), shelf.report)?;
        let table = file.table_named("the list".to_owned())?;
        Some(plan_list(shelf, sources, name, &table))
    };
    library.files("plans/").into_iter().filter_map(list).collect()
}

fn plan_list(shelf: &Shelf<'_>, sources: &[Source], name: &str, table: &Table<'_>) -> PlanList {
    let report = shelf.report;
    let year = table.need("year").and_then(Value::whole).unwrap_or_default();
    let days = table.need("in_force").and_then(|value| period(value, report)).unwrap_or_default();
    let shared = check::in_force(report, table, &shelf.cites(table), sources);
    check_days(days, shared, year, table, report);
    let mut ids = Ids::default();
    let plans: Vec<_> = tables(table.need("plan"), "plan").map(|table| plan(&table, &mut ids, report)).collect();
    if plans.len() > usize::from(u16::MAX) {
        report.note(&table.spot, "there are more plans than can be numbered");
    }
    let list = PlanList {
        state: state(table, report),
        year,
        from: days.from.unwrap_or_default(),
        until: days.until.unwrap_or_default(),
        cites: table
            .get("cites")
            .map(Value::texts)
            .unwrap_or_default()
            .iter()
            .map(|cite| cite.text.to_owned())
            .collect(),
        contacts: tables(table.get("contact"), "contact").map(|table| contact(&table, report)).collect(),
        plans,
    };
    let expected = format!("{}-{year}.toml", list.state.to_lowercase());
    if name != expected {
        report.note(&table.spot, format!("the list of {} for {year} must stand in plans/{expected}", list.state));
    }
    list
}

fn state(table: &Table<'_>, report: &Report) -> String {
    let Some(text) = table.need("state").and_then(Value::text) else { return String::new() };
    if text.text.len() != 2 || !text.text.bytes().all(|byte| byte.is_ascii_uppercase()) {
        report.note(&text.spot, format!("\"{}\" is not a state: write two capital letters", text.text));
    }
    text.text.to_owned()
}

/// Notes days without a beginning or an end, days of another year, and days on which no source speaks for the list.
fn check_days(days: Period, sources: Period, year: u16, table: &Table<'_>, report: &Report) {
    let of_year = |day: Option<NaiveDate>| day.is_some_and(|day| day.year() == i32::from(year));
    if !of_year(days.from) || !of_year(days.until) {
        report.note(&table.spot, format!("the list must be in force from a day of {year} until a day of {year}"));
    } else if !sources.covers(&days) {
        report.note(&table.spot, "the list is in force on days on which its sources are not");
    }
}

/// The elements of a list of tables.
fn tables<'a>(list: Option<Value<'a>>, noun: &str) -> impl Iterator<Item = Table<'a>> {
    let name = format!("the {noun}");
    list.map(Value::list).unwrap_or_default().into_iter().filter_map(move |value| value.table_named(name.clone()))
}
