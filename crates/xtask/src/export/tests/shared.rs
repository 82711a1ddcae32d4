use super::EXPORTS;
use serde_json::json;

#[test]
fn grid_sheet_and_shared_parts_are_told() {
    let document = &EXPORTS[1];
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
    let document = &EXPORTS[1];
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

#[test]
fn a_letter_is_told_by_ids() {
    let document = &EXPORTS[1];
    let refusal = json!({
        "id": "refusal",
        "name": { "en": "Notice of refusal" },
        "hint": { "en": "The plan sent it." },
        "topic": "door",
        "answers": { "network": "drug_only", "name": "yes" },
        "dated": "answered",
        "cites": ["memo-2006/first"],
    });
    let none = json!({
        "id": "none",
        "name": { "en": "None of these" },
        "hint": null,
        "topic": "door",
        "answers": {},
        "dated": null,
        "cites": [],
    });
    assert_eq!(document["editions"][0]["letters"], json!([refusal, none]));
}
