//! What is found when one thing in a list is broken.

use crate::support::{LIST, folder};
use loader::load_folder;

const PATH: &str = "plans/nh-2007.toml";

#[test]
fn a_good_list_has_no_finding() {
    assert_eq!(load_folder(&folder(PATH, LIST)).findings.to_string(), "No findings.");
}

#[test]
fn ids_are_whole() {
    check("\"S0001\"", "\"s0001\"", 12, "\"s0001\" is not the contract of a plan: write a capital letter and 4 digits");
    check("\"S0001\"", "\"S001\"", 12, "\"S001\" is not the contract of a plan");
    check("\"002\"", "\"2\"", 13, "\"2\" is not the number of a plan: write 3 digits with their leading zeros");
    check("\"003\"", "\"002\"", 21, "the plan S0001-002 is there twice; the first is on line 11");
}

#[test]
fn numbers_are_telephone_numbers() {
    check("1-800-555-0102", "1-800-555-010", 18, "\"1-800-555-010\" is not a telephone number");
    check("603-555-0102", "(603) 555-0102", 28, "\"(603) 555-0102\" is not a telephone number");
    check("1-800-435-7377", "435-7377", 9, "\"435-7377\" is not a telephone number");
    check("\"711\"", "\"712\"", 19, "\"712\" is not a telephone number");
    check("1-800-555-0101", "711", 17, "\"711\" is not a telephone number");
}

#[test]
fn kinds_are_known_and_keys_are_not_misspelt() {
    check("\"MA-PD\"", "\"MAPD\"", 26, "`kind` must be \"PDP\" or \"MA-PD\"");
    check("organization = \"First\"", "organisation = \"First\"", 11, "the plan lacks the key `organization`");
    check("organization = \"First\"", "organisation = \"First\"", 14, "did you mean `organization`?");
    check("name = \"First Plus\"", "name = \"\"", 25, "`name` is empty");
}

#[test]
fn state_year_and_days_fit_together() {
    check("\"NH\"", "\"nh\"", 1, "\"nh\" is not a state: write two capital letters");
    check("\"NH\"", "\"VT\"", 1, "the list of VT for 2007 must stand in plans/vt-2007.toml");
    check("year = 2007", "year = 2008", 1, "the list must be in force from a day of 2008 until a day of 2008");
    check(", until = 2007-12-31", "", 1, "the list must be in force from a day of 2007 until a day of 2007");
    check("memo-2006/first", "memo-2006/second", 4, "there is no place `second`");
}

#[test]
fn a_list_is_in_force_only_while_its_sources_are() {
    let list = LIST.replace("2007", "2010");
    expect("plans/nh-2010.toml", &list, 1, "the list is in force on days on which its sources are not");
}

fn check(from: &str, to: &str, line: usize, sentence: &str) {
    assert!(LIST.contains(from), "the list does not hold {from:?}");
    expect(PATH, &LIST.replacen(from, to, 1), line, sentence);
}

fn expect(path: &str, list: &str, line: usize, sentence: &str) {
    let findings = load_folder(&folder(path, list)).findings;
    let spot = format!("data/{path}:{line}");
    let found = findings.iter().any(|finding| finding.spot.to_string() == spot && finding.sentence.contains(sentence));
    assert!(found, "expected {spot}: …{sentence}…, found:\n{findings}");
}
