//! Whatever has an id is found under it, and nothing is found under another.

use crate::prove::prove;
use crate::sketch::topic;
use chrono::NaiveDate;
use proptest::prelude::*;
use rules::catalog::{
    Catalog, Cite, Edition, EventIndex, FactIndex, Letter, OutcomeIndex, Period, Place, SlotIndex, Source, SourceIndex,
    Topic, TopicIndex, ValueIndex,
};

/// An id that nothing has.
const NOBODY: &str = "nobody";

#[test]
fn what_a_topic_holds_is_found_by_its_id() {
    prove("what a topic holds is found by its id", |topic, situations| {
        for (position, fact) in topic.facts.iter().enumerate() {
            prop_assert_eq!(topic.fact_index(&fact.id), Some(FactIndex::of(position)));
            for (position, value) in fact.values.iter().enumerate() {
                prop_assert_eq!(fact.value_index(value), Some(ValueIndex::of(position)));
            }
            prop_assert_eq!(fact.value_index(NOBODY), None);
        }
        for (position, slot) in topic.slots.iter().enumerate() {
            prop_assert_eq!(topic.slot_index(&slot.id), Some(SlotIndex::of(position)));
            for (outcome, id) in slot.outcomes.iter().enumerate() {
                prop_assert_eq!(topic.outcome(SlotIndex::of(position), OutcomeIndex::of(outcome)), id);
            }
        }
        for (position, event) in topic.events.iter().enumerate() {
            prop_assert_eq!(topic.event_index(&event.id), Some(EventIndex::of(position)));
        }
        for clock in &topic.clocks {
            prop_assert_eq!(topic.clock(&clock.id), Some(clock));
        }
        prop_assert_eq!((topic.fact_index(NOBODY), topic.slot_index(NOBODY)), (None, None));
        prop_assert_eq!((topic.event_index(NOBODY), topic.clock(NOBODY)), (None, None));
        Ok(situations.len())
    });
}

#[test]
fn an_outline_keeps_the_name_and_the_period_alone() {
    prove("an outline keeps the name and the period alone", |topic, situations| {
        let outline = topic.outline();
        prop_assert!(outline.is_outline());
        prop_assert_eq!((&outline.id, outline.period), (&topic.id, topic.period));
        prop_assert!(topic.asks.is_empty() || !topic.is_outline());
        Ok(situations.len())
    });
}

fn named(id: &str) -> Topic {
    Topic { id: id.to_owned(), ..topic(Vec::new(), Vec::new(), Vec::new()) }
}

fn letter(id: &str, topic: u16) -> Letter {
    Letter { id: id.to_owned(), topic: TopicIndex(topic), answers: Vec::new(), dated: None, cites: Vec::new() }
}

fn edition(id: &str) -> Edition {
    Edition {
        id: id.to_owned(),
        period: Period::default(),
        doubts: Vec::new(),
        safe: Vec::new(),
        topics: vec![named("coverage"), named("discharge")],
        letters: vec![letter("approval", 1), letter("denial", 0)],
    }
}

fn source(id: &str) -> Source {
    let place = |id: &str| Place { id: id.to_owned(), heading: String::new(), quote: String::new() };
    Source {
        id: id.to_owned(),
        title: String::new(),
        issuer: String::new(),
        dated: NaiveDate::default(),
        month_only: false,
        period: Period::default(),
        places: vec![place("first"), place("second")],
    }
}

#[test]
fn what_an_edition_holds_is_found_by_its_id() {
    let edition = edition("2009");
    for topic in &edition.topics {
        assert_eq!(edition.topic(&topic.id), Some(topic));
    }
    for letter in &edition.letters {
        assert_eq!(edition.letter(&letter.id), Some(letter));
    }
    assert_eq!((edition.topic(NOBODY), edition.letter(NOBODY)), (None, None));
    let starts = edition.letters.iter().map(|letter| edition.topic_of(letter).id.as_str());
    assert_eq!(starts.collect::<Vec<_>>(), ["discharge", "coverage"]);
}

#[test]
fn what_a_catalog_holds_is_found_by_its_id() {
    let catalog = Catalog {
        sources: vec![source("memo"), source("manual")],
        contacts: Vec::new(),
        parties: Vec::new(),
        editions: vec![edition("2006"), edition("2009")],
        agency: Vec::new(),
        retired: Vec::new(),
    };
    for edition in &catalog.editions {
        assert_eq!(catalog.edition(&edition.id), Some(edition));
    }
    assert_eq!((catalog.edition(NOBODY), catalog.source_index(NOBODY)), (None, None));
    for (position, source) in catalog.sources.iter().enumerate() {
        assert_eq!(catalog.source_index(&source.id), Some(SourceIndex::of(position)));
    }
    assert_eq!(catalog.place(Cite { source: SourceIndex(1), place: 1 }), &catalog.sources[1].places[1]);
}
