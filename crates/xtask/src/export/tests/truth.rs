use super::{door, export};
use serde_json::{Value, json};

/// The member of a list of the only topic with an id.
fn held(list: &str, id: &str) -> Value {
    let document = export(&door());
    let members = document["editions"][0]["topics"][0][list].as_array().unwrap();
    members.iter().find(|member| member["id"] == id).unwrap().clone()
}

#[test]
fn a_row_is_told_by_ids() {
    let expected = json!({
        "id": "route-few",
        "slot": "route",
        "when": { "handled": ["no"], "days_left": ["few"] },
        "then": ["hold"],
        "cites": ["memo-2006/first"],
        "doubt": null,
        "overrides": ["route-open", "route-down"],
        "in_force": { "from": "2006-03-10", "until": "2009-12-31" },
    });
    assert_eq!(held("rows", "route-few"), expected);
    assert_eq!(held("rows", "route-open")["doubt"], "AMB-01");
    assert_eq!(held("rows", "by-reply")["when"], json!({ "reply": ["running", "missed"], "still_open": ["yes"] }));
    assert_eq!(held("rows", "by-reply")["in_force"], json!({ "from": null, "until": "2007-01-31" }));
}

#[test]
fn a_fact_has_its_values_and_words() {
    let fact = held("facts", "network");
    assert_eq!(fact["knows"], "plan");
    assert_eq!(fact["question"], json!({ "en": "What about network?" }));
    assert_eq!(fact["hint"], Value::Null);
    let value = json!({
        "id": "drug_only",
        "label": { "en": "It is drug_only" },
        "if": { "en": "if it is drug_only" },
        "because": { "en": "because it is drug_only" },
        "hint": null,
    });
    assert_eq!(fact["values"][1], value);
    assert_eq!(held("facts", "arrow")["doubt"], "AMB-01");
}

#[test]
fn every_kind_of_fact_says_what_it_follows_from() {
    let told = |id: &str| {
        let fact = held("facts", id);
        (fact["kind"].as_str().unwrap().to_owned(), fact["computed_from"].clone())
    };
    let bands = json!([
        { "value": "few", "up_to": "2", "below": null, "cites": ["memo-2006/first"] },
        { "value": "some", "up_to": null, "below": "15", "cites": ["memo-2006/first"] },
        { "value": "many", "up_to": null, "below": null, "cites": [] },
    ]);
    let counts = json!({ "counts": { "name": "yes", "address": "yes" }, "at_least": 2 });
    assert_eq!(told("network"), ("asked".to_owned(), Value::Null));
    assert_eq!(told("arrow"), ("reading".to_owned(), Value::Null));
    assert_eq!(told("still_open"), ("later".to_owned(), Value::Null));
    assert_eq!(told("handled"), ("derived".to_owned(), json!({ "slot": "handled" })));
    assert_eq!(told("reply"), ("lapse".to_owned(), json!({ "clock": "reply" })));
    assert_eq!(told("identified"), ("tally".to_owned(), counts));
    assert_eq!(told("days_left"), ("banded".to_owned(), json!({ "measure": { "of": "amount" }, "bands": bands })));
}

#[test]
fn a_slot_has_its_outcomes() {
    let slot = held("slots", "route");
    assert_eq!(
        (&slot["holds"], &slot["decides"], &slot["section"]),
        (&json!("exactly one"), &json!(true), &json!("answer"))
    );
    assert_eq!(slot["while_open"], json!([{ "fact": "network", "then": "hold", "cites": ["memo-2006/first"] }]));
    assert_eq!(slot["outcomes"][0], json!({ "id": "provided", "grade": null, "text": null }));
    assert_eq!(held("slots", "pays")["outcomes"][1]["text"], json!({ "en": "Nobody" }));
    assert_eq!(held("slots", "plan_drug")["outcomes"][1]["grade"], "no");
}

#[test]
fn a_statement_has_its_forms() {
    let expected = json!({
        "id": "provided",
        "now": { "en": "The plan provides everything since 2006. It answers within {clock.reply}." },
        "past": { "en": "The plan provided everything." },
        "outside": { "en": "The plan may provide it. Call {contact.helpline}." },
    });
    assert_eq!(held("statements", "provided"), expected);
    assert_eq!(held("statements", "hold")["outside"], Value::Null);
}

#[test]
fn a_clock_has_its_steps_and_consequences() {
    let cites = json!(["memo-2006/first"]);
    let noon = json!({ "at": { "days": 1, "time": "12:00:00" } });
    let expected = json!({
        "id": "reply",
        "name": { "en": "The reply" },
        "starts": "asked",
        "acts": "plan",
        "met_by": "answered",
        "owner": "decider",
        "limit": "steps",
        "steps": [
            { "step": { "hours": 72 }, "when": {}, "cites": cites },
            { "step": { "days": 14 }, "when": { "network": ["full"] }, "cites": cites },
        ],
        "pauses": [{ "from_event": "paused", "until_event": "answered", "cites": cites }],
        "milestones": [{ "id": "complain", "name": { "en": "Complain." }, "steps": [noon], "cites": cites }],
        "miss": { "automatic": true, "text": { "en": "It counts as a no." }, "cites": cites },
        "cites": cites,
        "doubt": null,
    });
    assert_eq!(held("clocks", "reply"), expected);
}

#[test]
fn spans_windows_and_numbers_are_told() {
    let stay = held("spans", "stay");
    assert_eq!((&stay["pays"], &stay["from"]), (&json!("plan"), &json!({ "event": "asked", "steps": [] })));
    assert_eq!(stay["until"], json!({ "event": "answered", "steps": [{ "same_day": true }] }));
    let autumn = held("windows", "autumn");
    let days = (&autumn["from"], &autumn["until"], &autumn["effective"]);
    assert_eq!(days, (&json!("11-15"), &json!("12-31"), &json!("next January")));
    assert_eq!(held("parameters", "penalty_per_month")["value"], "0.01");
    let penalty = held("formulas", "penalty");
    assert_eq!(penalty["product"], json!([{ "parameter": "penalty_per_month" }, { "amount": "premium" }]));
    assert_eq!(penalty["rounding"], json!({ "to": "0.1", "ties": "half up" }));
}

#[test]
fn grid_sheet_and_shared_parts_are_told() {
    let document = export(&door());
    let topic = &document["editions"][0]["topics"][0];
    assert_eq!(topic["grid"]["lines"], json!([{ "party": "plan", "cells": ["plan_drug", "plan_nurse"] }]));
    assert_eq!(topic["grid"]["columns"][1], json!({ "id": "nurse", "name": { "en": "The nurse" } }));
    let filled = topic["sheet"]["sections"][0]["fields"].as_array().unwrap().iter().map(|field| &field["filled_by"]);
    let expected = [
        json!({ "blank": "short" }),
        json!({ "blank": "long" }),
        json!({ "fact": "network" }),
        json!({ "slot": "route" }),
    ];
    assert!(filled.eq(expected.iter()), "{topic:#}");
    assert_eq!(
        document["sources"][1]["places"][0],
        json!({ "id": "all", "heading": "All", "quote": "The whole letter." })
    );
    assert_eq!(document["contacts"][0]["tty"], "1-877-486-2048");
    assert_eq!(document["contacts"][0]["in_force"], json!({ "from": "2005-01-01", "until": null }));
}

#[test]
fn a_directory_keeps_ids_and_numbers_as_printed() {
    let document = export(&door());
    let plan = json!({
        "id": "S0123-004",
        "organization": "The company",
        "name": "The plan",
        "kind": "PDP",
        "enrollment": "1-800-445-1796",
        "member_services": "1-877-238-6211",
        "tty": null,
    });
    assert_eq!(document["directories"][0]["id"], "nh-2007");
    assert_eq!(document["directories"][0]["plans"], json!([plan]));
    assert_eq!(document["directories"][0]["contacts"][0]["letters"], "1-800-HELPLINE");
}
