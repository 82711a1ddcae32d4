//! Ids that lead nowhere, that are there twice, or that are retired.

use crate::support::{broken, check, expect};

const FACTS: &str = "editions/2009/door/facts.toml";
const TABLES: &str = "editions/2009/door/tables.toml";
const CLOCKS: &str = "editions/2009/door/clocks.toml";
const TOPIC: &str = "editions/2009/door/topic.toml";

#[test]
fn a_dangling_fact_is_found_with_a_suggestion() {
    let sentence = "there is no fact `handle`; did you mean `handled`?";
    check(TABLES, "{ handled = \"yes\" }", "{ handle = \"yes\" }", "editions/2009/door/tables.toml:29", sentence);
    check(TOPIC, "\"network\", ", "\"networks\", ", "editions/2009/door/topic.toml:2", "there is no fact `networks`");
    check(
        FACTS,
        "[\"name\", \"address\"]",
        "[\"nam\", \"address\"]",
        "editions/2009/door/facts.toml:53",
        "no fact `nam`",
    );
}

#[test]
fn a_dangling_value_is_found() {
    let sentence = "the fact `handled` has no value `yess`; did you mean `yes`?";
    check(TABLES, "{ handled = \"yes\" }", "{ handled = \"yess\" }", "editions/2009/door/tables.toml:29", sentence);
}

#[test]
fn a_dangling_slot_is_found() {
    check(TABLES, "[[table.stays.row]]", "[[table.stay.row]]", "editions/2009/door/tables.toml:72", "no slot `stay`");
    check(TOPIC, "slot = \"route\"", "slot = \"rout\"", "editions/2009/door/topic.toml:11", "no slot `rout`");
}

#[test]
fn a_dangling_outcome_is_found() {
    let at = "editions/2009/door/tables.toml:30";
    check(TABLES, "then = \"provided\"", "then = \"provide\"", at, "there is no outcome `provide`");
    check(
        TABLES,
        "then = \"hold\", cites",
        "then = \"holt\", cites",
        "editions/2009/door/tables.toml:7",
        "no outcome `holt`",
    );
}

#[test]
fn a_dangling_row_is_found() {
    let at = "editions/2009/door/tables.toml:51";
    check(TABLES, "[\"route-open\", ", "[\"route-opens\", ", at, "there is no row `route-opens`");
}

#[test]
fn a_dangling_clock_span_or_parameter_is_found() {
    check(
        FACTS,
        "of = \"reply\"",
        "of = \"replies\"",
        "editions/2009/door/facts.toml:28",
        "there is no clock `replies`",
    );
    let at = "editions/2009/door/tables.toml:19";
    check(TABLES, "outcomes = [\"reply\"]", "outcomes = [\"repay\"]", at, "there is no clock `repay`");
    let at = "editions/2009/door/tables.toml:25";
    check(TABLES, "outcomes = [\"stay\"]", "outcomes = [\"stey\"]", at, "there is no span `stey`");
    let at = "editions/2009/door/clocks.toml:39";
    check(
        CLOCKS,
        "parameter = \"penalty_per_month\"",
        "parameter = \"penalty\"",
        at,
        "there is no parameter `penalty`",
    );
}

#[test]
fn a_dangling_event_is_found() {
    check(
        CLOCKS,
        "starts = \"asked\"",
        "starts = \"ask\"",
        "editions/2009/door/clocks.toml:8",
        "there is no event `ask`",
    );
}

#[test]
fn a_dangling_party_is_found() {
    check(
        FACTS,
        "knows = \"plan\"",
        "knows = \"plans\"",
        "editions/2009/door/facts.toml:4",
        "there is no party `plans`",
    );
}

#[test]
fn a_dangling_source_or_place_is_found() {
    let edition = "editions/2009/edition.toml";
    let at = "editions/2009/edition.toml:5";
    check(
        edition,
        "memo-2006/first",
        "memo-2007/first",
        at,
        "there is no source `memo-2007`; did you mean `memo-2006`?",
    );
    check(edition, "memo-2006/first", "memo-2006/fist", at, "there is no place `fist`");
    check(edition, "memo-2006/first", "memo-2006", at, "is not a source, a slash and a place");
}

#[test]
fn a_dangling_doubt_is_found() {
    check(
        FACTS,
        "doubt = \"AMB-01\"",
        "doubt = \"AMB-02\"",
        "editions/2009/door/facts.toml:20",
        "there is no doubt `AMB-02`",
    );
}

#[test]
fn ids_that_are_there_twice_are_found() {
    let at = "editions/2009/door/tables.toml:34";
    check(TABLES, "id = \"route-open\"", "id = \"route-provided\"", at, "row `route-provided` is there twice");
    let at = "editions/2009/door/facts.toml:3";
    check(FACTS, "[\"full\", \"drug_only\"]", "[\"full\", \"full\"]", at, "value `full` is there twice");
    check(
        TABLES,
        "[\"plan\", \"nobody\"]",
        "[\"plan\", \"plan\"]",
        "editions/2009/door/tables.toml:13",
        "outcome `plan` is there twice",
    );
    check(
        TOPIC,
        "id = \"patient\"",
        "id = \"answers\"",
        "editions/2009/door/topic.toml:8",
        "field `answers` is there twice",
    );
    check(
        TOPIC,
        "\"network\", ",
        "\"network\", \"network\", ",
        "editions/2009/door/topic.toml:2",
        "`network` is there twice",
    );
}

#[test]
fn a_slot_may_not_have_the_id_of_a_derived_fact() {
    let slot = "[slot.handled]\nholds = \"exactly one\"\ncontent = \"values\"\noutcomes = [\"yes\"]\n\n[slot.route]";
    let folder = broken(TABLES, "[slot.route]", slot);
    expect(&folder, "editions/2009/door/facts.toml:22", "slot `handled` is there twice");
}

#[test]
fn a_retired_id_may_not_be_in_use() {
    for id in ["2009.door.network.full", "2009.door.network", "2009.door.route.hold", "2009.door"] {
        check("retired.toml", "2009.door.network.unknown", id, "retired.toml:2", "is retired but in use");
    }
}
