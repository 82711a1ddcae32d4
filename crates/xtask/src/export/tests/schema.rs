use super::super::SCHEMA;
use super::{door, export, exports};
use jsonschema::{Validator, draft202012};
use serde_json::{Value, json};

fn schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

fn validator() -> Validator {
    let schema = schema();
    draft202012::meta::validate(&schema).unwrap();
    draft202012::new(&schema).unwrap()
}

/// Where a document does not fit, and why.
fn faults(validator: &Validator, document: &Value) -> Vec<String> {
    validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn every_document_fits_the_schema() {
    let validator = validator();
    for document in exports() {
        assert_eq!(faults(&validator, &document), Vec::<String>::new());
    }
}

#[test]
fn every_form_of_measure_step_and_limit_fits_the_schema() {
    const CLOCKS: &str = "editions/2009/door/clocks.toml";
    const FACTS: &str = "editions/2009/door/facts.toml";
    let validator = validator();
    let untouched = export(&door());
    for (file, held, other) in [
        (FACTS, r#"{ amount = "days" }"#, r#"{ days_between = ["asked", "answered"] }"#),
        (CLOCKS, "hours = 72", "business_days = 3"),
        (CLOCKS, "hours = 72", "first_of_next_month = true"),
        (CLOCKS, "days = 1, time", "days = -1, time"),
        (
            CLOCKS,
            r#"from = "11-15"
until = "12-31"
"#,
            "",
        ),
        (CLOCKS, r#""next January""#, r#""first of next month""#),
        (CLOCKS, r#"rounding = { to = "0.10", ties = "half up" }"#, ""),
        (CLOCKS, "rounding = {", "over = [{ given = \"premium\" }]\nrounding = {"),
        (CLOCKS, r#"ties = "half up""#, r#"ties = "half down""#),
        (CLOCKS, r#"owner = "decider""#, r#"owner = "filer""#),
        (CLOCKS, "met_by = \"answered\"\n", ""),
        (CLOCKS, r#"from = { event = "asked" }"#, ""),
    ] {
        let mut data = door();
        let text = data.text(file).unwrap().replace(held, other);
        data.insert(file, text);
        let document = export(&data);
        assert_ne!(document["editions"], untouched["editions"], "{other} changes nothing");
        assert_eq!(faults(&validator, &document), Vec::<String>::new(), "{other}");
    }
}

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
    let (validator, whole) = (validator(), export(&door()));
    for (way, pointer, value) in ways {
        assert!(!validator.is_valid(&broken(&whole, &pointer, &value)), "{way} passes");
    }
}

/// Calls a function with every part of the schema, and where it stands.
fn walk(part: &Value, place: &str, visit: &mut impl FnMut(&str, &Value)) {
    visit(place, part);
    match part {
        Value::Object(object) => object.iter().for_each(|(key, held)| walk(held, &format!("{place}/{key}"), visit)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(position, held)| walk(held, &format!("{place}/{position}"), visit));
        }
        _ => {}
    }
}

#[test]
fn the_schema_leaves_nothing_open_and_explains_everything() {
    let mut faults = Vec::new();
    let mut seen = 0;
    walk(&schema(), "", &mut |place, part| {
        if part["type"] != "object" {
            return;
        }
        seen += 1;
        if part["additionalProperties"] != json!(false) {
            faults.push(format!("{place} lets other keys pass"));
        }
        let Some(properties) = part["properties"].as_object() else { return };
        let required: Vec<_> = part["required"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        for (key, property) in properties {
            if !required.contains(&key.as_str()) {
                faults.push(format!("{place} lets {key} be missing"));
            }
            if !property["description"].as_str().is_some_and(|sentence| sentence.ends_with(['.', '…', '}'])) {
                faults.push(format!("{place} does not explain {key}"));
            }
        }
    });
    assert!(seen > 40, "only {seen} objects were looked at");
    assert_eq!(faults, Vec::<String>::new());
}
