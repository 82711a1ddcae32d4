//! Every clock and span of the project's data, told by the engine and by a date calculator of its own, from every day
//! of four years, at three hours, under every condition of its steps.
//!
//! The calculator shares nothing with the engine: it reads the files by itself and counts by R351 and R352.
#![cfg(test)]

mod clocks_file;
#[expect(dead_code, reason = "the data has no pauses")]
#[path = "../../../rules/tests/time/oracle.rs"]
mod oracle;

use chrono::{NaiveDate, NaiveTime};
use clocks_file::{Told, conditions, steps, tables, walk};
use oracle::{DayNumber, HourNumber, civil, number};
use rules::catalog::{EventIndex, FactIndex, Limit, Point, Topic};
use rules::time::{Course, Events, Moment, Unresolved, resolve, stretch};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use toml::Table;

/// The hours of the day from which clocks are started: its first, the one of the worked case at 11:40, and its last.
const HOURS: [HourNumber; 3] = [0, 11, 23];

/// What is known about the facts that a clock's steps depend on: the id of the value of each.
type Known = BTreeMap<String, String>;

#[test]
fn every_clock_ends_when_the_calculator_says() {
    let data = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let catalog = loader::load(&data).catalog.expect("the data has rules");
    let (mut clocks, mut spans, mut compared) = (0, 0, 0);
    for edition in &catalog.editions {
        for topic in &edition.topics {
            let folder = data.join("editions").join(&edition.id).join(&topic.id);
            clocks += compare_clocks(topic, &folder, &mut compared);
            spans += compare_spans(topic, &folder, &mut compared);
        }
    }
    println!("{clocks} clocks and {spans} spans: {compared} comparisons with the independent date calculator");
}

/// Compares the clocks of a topic; counts those that have a time, and the comparisons.
fn compare_clocks(topic: &Topic, folder: &Path, compared: &mut u64) -> usize {
    let stated = tables(folder, "clock");
    assert_eq!(stated.len(), topic.clocks.len(), "the clocks of {}", topic.id);
    let timed = topic.clocks.iter().filter(|clock| matches!(clock.limit, Limit::Steps(_)));
    timed
        .map(|clock| {
            let entry = &stated[&clock.id];
            assert!(!entry.contains_key("pauses"), "the calculator reads no pauses: {}", clock.id);
            let steps = steps(entry);
            for known in combinations(topic, &steps) {
                let taken: Vec<&Table> = steps.iter().filter(|step| is_taken(step, &known)).collect();
                let holds = |fact: FactIndex| known.get(&topic.fact(fact).id);
                let engine = |events: &Events| {
                    let resolved = resolve(clock, events, |test| {
                        let mut values = test.values.values().map(|value| &topic.fact(test.fact).values[value.at()]);
                        holds(test.fact).map(|held| values.any(|value| value == held))
                    });
                    resolved.course
                };
                agree(&clock.id, clock.starts, &taken, engine, compared);
            }
        })
        .count()
}

/// Compares the spans of a topic; counts their comparisons.
fn compare_spans(topic: &Topic, folder: &Path, compared: &mut u64) -> usize {
    let stated = tables(folder, "span");
    assert_eq!(stated.len(), topic.spans.len(), "the spans of {}", topic.id);
    for span in &topic.spans {
        let ends = [("from", &span.from, 0), ("until", &span.until, 1)];
        for (name, point, side) in ends {
            let Some(Point { event, .. }) = point else { continue };
            let steps = steps(stated[&span.id][name].as_table().expect("an end is a table"));
            let engine = |events: &Events| {
                let told = stretch(span, events);
                [told.from, told.until][side].clone().expect("the end is stated")
            };
            agree(&span.id, *event, &steps.iter().collect::<Vec<_>>(), engine, compared);
        }
    }
    topic.spans.len()
}

/// Asserts that the engine and the calculator end at the same moment, whenever it begins.
fn agree(
    id: &str,
    event: EventIndex,
    taken: &[&Table],
    engine: impl Fn(&Events) -> Result<Course, Unresolved>,
    compared: &mut u64,
) {
    for start in number((2007, 1, 1))..number((2011, 1, 1)) {
        for began in HOURS.map(|hour| start * 24 + hour) {
            let told = engine(&Events::from([(event, moment(Told::Hour(began)))])).map(|course| course.last);
            let expected = if taken.is_empty() { Err(Unresolved::NotStated) } else { Ok(moment(walk(taken, began))) };
            assert_eq!(told, expected, "{id} from {:?}", civil(start));
            *compared += 1;
        }
    }
}

/// Every combination of values of the facts that some steps depend on.
fn combinations(topic: &Topic, steps: &[Table]) -> Vec<Known> {
    let facts: BTreeMap<String, Vec<String>> = steps.iter().flat_map(conditions).collect();
    facts.into_keys().fold(vec![Known::new()], |combinations, id| {
        let fact = topic.facts.iter().find(|fact| fact.id == id).expect("the topic has the fact");
        let with = |known: &Known, value: &str| {
            known.clone().into_iter().chain([(id.clone(), value.to_owned())]).collect::<Known>()
        };
        combinations.iter().flat_map(|known| fact.values.iter().map(|value| with(known, value))).collect()
    })
}

/// Whether a step is taken.
fn is_taken(step: &Table, known: &Known) -> bool {
    conditions(step).iter().all(|(fact, values)| values.contains(&known[fact]))
}

/// A moment of the calculator as the engine has it.
fn moment(told: Told) -> Moment {
    match told {
        Told::Day(day) => Moment::day(date(day)),
        Told::Hour(hour) => {
            let of_day = u32::try_from(hour.rem_euclid(24)).expect("small");
            Moment { date: date(hour.div_euclid(24)), time: NaiveTime::from_hms_opt(of_day, 0, 0) }
        }
    }
}

fn date(day: DayNumber) -> NaiveDate {
    let (year, month, day) = civil(day);
    let part = |part| u32::try_from(part).expect("small");
    NaiveDate::from_ymd_opt(i32::try_from(year).expect("small"), part(month), part(day)).expect("a real day")
}
