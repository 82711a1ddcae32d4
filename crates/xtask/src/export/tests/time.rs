use super::held;
use serde_json::json;

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
