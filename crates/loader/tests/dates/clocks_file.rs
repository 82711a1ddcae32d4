//! Clocks as their files state them, read without the loader.

use crate::oracle::{self, DayNumber, HourNumber};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// A moment of the calculator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Told {
    /// A whole day.
    Day(DayNumber),
    /// An hour.
    Hour(HourNumber),
}

/// The tables of a kind in the files of a topic and its parts, by their ids.
pub fn tables(topic: &Path, kind: &str) -> BTreeMap<String, Table> {
    let files = files(topic).into_iter().map(|file| fs::read_to_string(file).expect("the file can be read"));
    let tables = files.flat_map(|text| {
        let mut table: Table = text.parse().expect("the file is TOML");
        table.remove(kind).and_then(|kind| kind.as_table().cloned()).into_iter().flatten()
    });
    tables.map(|(id, table)| (id, table.as_table().cloned().expect("an entry is a table"))).collect()
}

/// Every `clocks.toml` in a folder and the folders below it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read").map(|entry| entry.expect("an entry").path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let here = files.into_iter().filter(|file| file.ends_with("clocks.toml"));
    here.chain(folders.iter().flat_map(|folder| self::files(folder))).collect()
}

/// The steps of an entry of a table.
pub fn steps(entry: &Table) -> Vec<Table> {
    let steps = entry.get("steps").and_then(Value::as_array).cloned().unwrap_or_default();
    steps.into_iter().map(|step| step.as_table().cloned().expect("a step is a table")).collect()
}

/// The facts on which a step depends, each with the values that it needs.
pub fn conditions(step: &Table) -> BTreeMap<String, Vec<String>> {
    let text = |value: &Value| value.as_str().expect("a value is a text").to_owned();
    let when = step.get("when").and_then(Value::as_table).cloned().unwrap_or_default();
    let values =
        |value: &Value| value.as_array().map_or_else(|| vec![text(value)], |all| all.iter().map(text).collect());
    when.iter().map(|(fact, value)| (fact.clone(), values(value))).collect()
}

/// Where steps lead that are taken one after the other from an hour. Only hours are counted from the hour itself.
pub fn walk(steps: &[&Table], began: HourNumber) -> Told {
    let in_hours = steps.iter().any(|step| step.contains_key("hours"));
    let start = if in_hours { Told::Hour(began) } else { Told::Day(began.div_euclid(24)) };
    steps.iter().fold(start, |told, step| take(step, told))
}

fn take(step: &Table, from: Told) -> Told {
    let number = |name: &str| step.get(name).and_then(Value::as_integer);
    let day = match from {
        Told::Day(day) => day,
        Told::Hour(hour) => hour.div_euclid(24),
    };
    if let (Some(hours), Told::Hour(hour)) = (number("hours"), from) {
        return Told::Hour(oracle::hours(hour, hours));
    }
    if let Some(days) = number("days") {
        return match from {
            Told::Day(day) => Told::Day(oracle::calendar_days(day, days)),
            Told::Hour(hour) => Told::Hour(oracle::hours(hour, days * 24)),
        };
    }
    if let Some(days) = number("business_days") {
        return Told::Day(oracle::business_days(day, days));
    }
    if step.contains_key("first_of_next_month") {
        return Told::Day(oracle::next_first(day));
    }
    if let Some(at) = step.get("at").and_then(Value::as_table) {
        let time = at["time"].as_datetime().expect("a time on the clock").to_string();
        assert_eq!(time, "12:00:00", "the calculator knows noon only");
        return Told::Hour(oracle::noon(day, at["days"].as_integer().expect("a number of days")));
    }
    assert!(step.contains_key("same_day"), "the calculator does not know the step {step:?}");
    Told::Day(day)
}
