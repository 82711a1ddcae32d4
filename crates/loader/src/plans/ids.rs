use crate::Report;
use crate::read::{Table, Value};
use std::collections::BTreeMap;

/// The ids of the plans of a list, each with the line on which it stands.
#[derive(Default)]
pub struct Ids(BTreeMap<(String, String), usize>);

impl Ids {
    /// The contract and the number of a plan. A malformed one, or a plan that is there already, is noted.
    pub fn read(&mut self, plan: &Table<'_>, report: &Report) -> (String, String) {
        let contract = shaped(plan, "contract", is_contract, "a capital letter and 4 digits", report);
        let number = shaped(plan, "number", |text| is_digits(text, 3), "3 digits with their leading zeros", report);
        let id = (contract, number);
        match self.0.get(&id) {
            Some(first) => {
                let sentence = format!("the plan {}-{} is there twice; the first is on line {first}", id.0, id.1);
                report.note(&plan.spot, sentence);
            }
            None => {
                self.0.insert(id.clone(), plan.spot.line);
            }
        }
        id
    }
}

fn shaped(plan: &Table<'_>, key: &str, is_sound: fn(&str) -> bool, wanted: &str, report: &Report) -> String {
    let Some(text) = plan.need(key).and_then(Value::text) else { return String::new() };
    if !is_sound(text.text) {
        report.note(&text.spot, format!("\"{}\" is not the {key} of a plan: write {wanted}", text.text));
    }
    text.text.to_owned()
}

fn is_contract(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_uppercase()) && is_digits(&text[1..], 4)
}

fn is_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}
