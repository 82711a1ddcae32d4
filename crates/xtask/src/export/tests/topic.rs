use super::held;
use serde_json::{Value, json};

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
