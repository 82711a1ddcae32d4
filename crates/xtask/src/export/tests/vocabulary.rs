use super::EXPORTS;
use super::ids::Ids;
use serde_json::Value;
use std::collections::BTreeSet;

/// The paths of the vocabulary that are in use.
fn listed(document: &Value) -> BTreeSet<String> {
    let entries = document["vocabulary"].as_array().unwrap().iter();
    let used = entries.filter(|entry| entry["why_retired"].is_null());
    used.map(|entry| entry["path"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_vocabulary_lists_exactly_what_is_defined() {
    for document in &*EXPORTS {
        assert_eq!(listed(document), Ids::of(document).defined);
    }
}

#[test]
fn every_id_resolves() {
    let mut kinds = BTreeSet::new();
    for document in &*EXPORTS {
        let (listed, ids) = (listed(document), Ids::of(document));
        let dangling: Vec<_> = ids.referred.difference(&listed).collect();
        assert!(dangling.is_empty(), "{dangling:?}");
        let entries = document["vocabulary"].as_array().unwrap().iter();
        let referred = entries.filter(|entry| ids.referred.contains(entry["path"].as_str().unwrap()));
        kinds.extend(referred.map(|entry| entry["kind"].as_str().unwrap().to_owned()));
    }
    let known = [
        "amount",
        "clock",
        "doubt",
        "event",
        "fact",
        "outcome",
        "parameter",
        "party",
        "place",
        "row",
        "slot",
        "source",
        "topic",
        "unit",
        "value",
    ];
    assert_eq!(kinds, known.map(str::to_owned).into(), "a kind of reference is not looked at");
}

fn members<'a>(part: &'a Value, list: &str) -> impl Iterator<Item = &'a Value> {
    part[list].as_array().unwrap().iter()
}

#[test]
fn outcomes_that_name_something_resolve() {
    let topics = EXPORTS.iter().flat_map(|document| members(document, "editions"));
    for topic in topics.flat_map(|edition| members(edition, "topics")) {
        for slot in members(topic, "slots").filter(|slot| slot["content"] != "values") {
            let named: Vec<_> = members(topic, slot["content"].as_str().unwrap()).map(|held| &held["id"]).collect();
            for outcome in members(slot, "outcomes") {
                assert!(named.contains(&&outcome["id"]), "{}: {outcome}", slot["id"]);
            }
        }
    }
}

#[test]
fn retired_ids_are_listed_with_their_reason() {
    let retired: Vec<_> = EXPORTS
        .iter()
        .flat_map(|document| document["vocabulary"].as_array().unwrap().clone())
        .filter(|entry| entry["kind"] == "retired")
        .collect();
    assert!(!retired.is_empty());
    assert!(retired.iter().all(|entry| entry["why_retired"]["en"].is_string()), "{retired:?}");
}
