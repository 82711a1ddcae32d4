//! The table in which a result is shown, and facts that two topics share.

use crate::support::{broken, check, expect, good};

const FACTS: &str = "editions/2009/door/facts.toml";
const TABLES: &str = "editions/2009/door/tables.toml";
const TOPIC: &str = "editions/2009/door/topic.toml";

#[test]
fn a_row_of_the_grid_with_a_cell_missing_is_found() {
    let folder = broken(TOPIC, "\"plan_drug\", \"plan_nurse\"", "\"plan_drug\"");
    expect(&folder, "editions/2009/door/topic.toml:16", "a row of the grid has one cell for each column, here 2");
    expect(&folder, "editions/2009/door/tables.toml:97", "the slot `plan_nurse` is a cell of no grid");
}

#[test]
fn a_cell_that_is_there_twice_is_found() {
    let sentence = "cell `plan_drug` is there twice";
    check(TOPIC, "\"plan_nurse\"", "\"plan_drug\"", "editions/2009/door/topic.toml:18", sentence);
}

#[test]
fn a_cell_that_is_shown_elsewhere_too_is_found() {
    let sentence = "the cell `pays` is a slot with `section = \"grid\"`";
    check(TOPIC, "\"plan_nurse\"", "\"pays\"", "editions/2009/door/topic.toml:18", sentence);
}

#[test]
fn an_outcome_of_a_cell_without_a_grade_is_found() {
    let sentence = "the outcome `plan_refuses_drug` has no grade: yes, no or depends";
    check(TABLES, ", plan_refuses_drug = \"no\"", "", "editions/2009/door/tables.toml:94", sentence);
}

#[test]
fn a_cell_without_grades_is_found() {
    let from = "grades = { plan_may_pay_nurse = \"depends\" }\n";
    check(TABLES, from, "", "editions/2009/door/tables.toml:97", "needs `grades`, one for each outcome");
}

#[test]
fn grades_of_a_slot_that_is_no_cell_are_found() {
    let to = "content = \"values\"\ngrades = { plan = \"yes\", nobody = \"no\" }";
    let sentence = "only a slot with `section = \"grid\"` has `grades`";
    check(TABLES, "content = \"values\"", to, "editions/2009/door/tables.toml:12", sentence);
}

#[test]
fn a_fact_that_two_topics_share_has_the_same_values() {
    let mut folder = good();
    let door = folder.paths().filter(|path| path.contains("/door/"));
    let copies: Vec<_> =
        door.filter_map(|path| Some((path.replace("/door/", "/gate/"), folder.text(path)?.to_owned()))).collect();
    for (path, text) in copies {
        folder.insert(&path, text);
    }
    let edition = "editions/2009/edition.toml";
    let text = folder.text(edition).expect("the file is there").replace("[\"door\"]", "[\"door\", \"gate\"]");
    folder.insert(edition, text);
    assert_eq!(loader::load_folder(&folder).findings.to_string(), "No findings.", "the same values");

    let gate = FACTS.replace("/door/", "/gate/");
    let text = folder.text(&gate).expect("the file is there").replace("\"drug_only\"]", "\"drug_only\", \"none\"]");
    folder.insert(&gate, text);
    expect(&folder, "editions/2009/gate/facts.toml:1", "the fact `network` has other values in the topic `door`");
}
