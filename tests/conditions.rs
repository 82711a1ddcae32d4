//! The conditions of every topic, as a record that can be read and reviewed.
//!
//! `BLESS=1 cargo test --test conditions` writes the records anew; the change shows in the difference of the files.
#![cfg(test)]

#[path = "support/share.rs"]
mod share;

use loader::record::{Stretch, deciding, record};
use rules::catalog::{Catalog, Edition, Topic};
use share::nothing_found;
use std::path::PathBuf;
use std::{env, fs};

/// How many differing lines a failure shows.
const SHOWN_LINES: usize = 12;

#[test]
fn every_condition_is_on_record() {
    let catalog = signpost::catalog().expect("the build carries rules");
    let topics = catalog.editions.iter().flat_map(|edition| edition.topics.iter().map(move |topic| (edition, topic)));
    let topics: Vec<_> = topics.collect();
    nothing_found(|share| share.of(&topics).flat_map(|(edition, topic)| unlike(&catalog, edition, topic)).collect());
}

/// How the record of a topic differs from the one that is held.
fn unlike(catalog: &Catalog, edition: &Edition, topic: &Topic) -> Vec<String> {
    let name = format!("{}.{}", edition.id, topic.id);
    let path: PathBuf = ["tests", "records", &format!("{name}.txt")].iter().collect();
    let now = record(catalog, edition, topic);
    for Stretch { first, last, conditions } in Stretch::of(topic, &deciding(topic)) {
        println!("{name}: {} conditions of the deciding slots from {first} to {last}", conditions.len());
    }
    println!("{name}: {} lines on record", now.lines().count());
    if env::var_os("BLESS").is_some() {
        fs::write(&path, &now).expect("the record can be written");
    }
    let held = fs::read_to_string(&path).unwrap_or_default();
    differences(&held, &now).into_iter().map(|line| format!("{}: {line}", path.display())).collect()
}

/// The first lines that only one of two records has, with `-` for the one held and `+` for the one of today.
fn differences(held: &str, now: &str) -> Vec<String> {
    if held == now {
        return Vec::new();
    }
    let only = |sign: &'static str, these: &str, others: &str| {
        let others: Vec<String> = others.lines().map(str::to_owned).collect();
        let lines = these.lines().enumerate().filter(|(_, line)| !others.iter().any(|other| other == line));
        lines.map(|(at, line)| format!("{sign} {:4}: {line}", at + 1)).take(SHOWN_LINES).collect::<Vec<_>>()
    };
    let found = [only("-", held, now), only("+", now, held)].concat();
    if found.is_empty() { vec!["the same lines in another order".to_owned()] } else { found }
}
