use super::super::SCHEMA;
use super::{EXPORTS, door, export};
use jsonschema::{Validator, draft202012};
use serde_json::{Value, json};

fn schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

/// Knows whether a document fits the schema, which is itself checked first.
pub fn validator() -> Validator {
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
    for document in &*EXPORTS {
        assert_eq!(faults(&validator, document), Vec::<String>::new());
    }
}

#[test]
fn every_form_of_measure_step_and_limit_fits_the_schema() {
    const CLOCKS: &str = "editions/2009/door/clocks.toml";
    const FACTS: &str = "editions/2009/door/facts.toml";
    let validator = validator();
    let untouched = &EXPORTS[1];
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
