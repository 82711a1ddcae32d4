use super::EXPORTS;
use super::schema::validator;
use serde_json::{Value, json};

/// What stands for a key that is taken out.
const REMOVED: &str = "(removed)";

/// A document with another value at a place.
fn broken(whole: &Value, pointer: &str, value: &Value) -> Value {
    let mut document = whole.clone();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match document.pointer_mut(parent).unwrap() {
        Value::Array(list) => list[key.parse::<usize>().unwrap()] = value.clone(),
        parent if value == REMOVED => drop(parent.as_object_mut().unwrap().remove(key).unwrap()),
        parent => parent[key] = value.clone(),
    }
    assert_ne!(&document, whole, "{pointer} is not changed");
    document
}

#[test]
fn broken_documents_do_not_fit() {
    let topic = "/editions/0/topics/0";
    let at = |path: &str| format!("{topic}{path}");
    let ways = [
        ("a key is missing", at("/rows/0/doubt"), json!(REMOVED)),
        ("a key that is not known", at("/rows/0/note"), json!("x")),
        ("a key that is not known, at the top", "/note".to_owned(), json!("x")),
        ("another format", "/format".to_owned(), json!(2)),
        ("a text where a list stands", at("/asks"), json!("network")),
        ("a number where a text stands", "/sources/0/title".to_owned(), json!(1)),
        ("an empty text", "/sources/0/places/0/quote".to_owned(), json!("")),
        ("a day that is none", at("/in_force/from"), json!("March 2006")),
        ("an id with a capital", at("/facts/0/id"), json!("Network")),
        ("a citation without a place", at("/rows/0/cites/0"), json!("memo-2006")),
        ("a row without a citation", at("/rows/0/cites"), json!([])),
        ("a row without an outcome", at("/rows/0/then"), json!([])),
        ("an outcome twice", at("/rows/0/then"), json!(["hold", "hold"])),
        ("a condition on an index", at("/rows/0/when"), json!({ "network": [1] })),
        ("a condition without a value", at("/rows/0/when"), json!({ "network": [] })),
        ("a condition on no id", at("/rows/0/when"), json!({ "Network?": ["yes"] })),
        ("a kind of fact that there is not", at("/facts/0/kind"), json!("guessed")),
        ("an asked fact that is computed", at("/facts/0/computed_from"), json!({ "slot": "route" })),
        ("a promise that there is not", at("/slots/0/holds"), json!("some")),
        ("a language that is none", at("/title/English"), json!("Home")),
        ("a text in no language", at("/title"), json!({})),
        ("a clock without steps", at("/clocks/0/steps"), json!([])),
        ("two steps in one", at("/clocks/0/steps/0/step"), json!({ "hours": 24, "days": 1 })),
        ("a number as a float", at("/parameters/0/value"), json!(5.0)),
        ("a phone number with letters", "/contacts/0/phone".to_owned(), json!("1-800-MEDICARE")),
        ("a doubt with another id", at("/rows/0/doubt"), json!("doubt-1")),
        ("an id in use with a reason to retire", "/vocabulary/0/why_retired".to_owned(), json!({ "en": "Gone." })),
        ("a retired id without a reason", "/vocabulary/0/kind".to_owned(), json!("retired")),
    ];
    let (validator, whole) = (validator(), &EXPORTS[1]);
    for (way, pointer, value) in ways {
        assert!(!validator.is_valid(&broken(whole, &pointer, &value)), "{way} passes");
    }
}
