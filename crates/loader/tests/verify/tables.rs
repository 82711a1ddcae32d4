//! What is proved of tables: gaps, overlaps, dead rows, outcomes that nothing leads to, circles.

use crate::support::{broken, check, expect};

const FACTS: &str = "editions/2009/door/facts.toml";
const TABLES: &str = "editions/2009/door/tables.toml";
const CLOCKS: &str = "editions/2009/door/clocks.toml";

#[test]
fn a_gap_is_found_with_an_example() {
    let sentence = "the slot `route` holds nothing when `network` is `drug_only`";
    check(
        TABLES,
        "handled = \"no\", arrow = \"up\"",
        "handled = \"yes\", arrow = \"up\"",
        "editions/2009/door/tables.toml:1",
        sentence,
    );
}

#[test]
fn a_gap_in_time_is_found_with_its_first_day() {
    let folder = broken(TABLES, "then = \"plan\"\n", "then = \"plan\"\nin_force = { until = 2007-01-31 }\n");
    let sentence = "the slot `pays` holds nothing when `name` is `yes` and `address` is `yes`, from 2007-02-01 on";
    expect(&folder, "editions/2009/door/tables.toml:9", sentence);
}

#[test]
fn an_overlap_is_found_with_an_example() {
    let sentence = "the rows `route-provided`, `route-open` all fill the slot `route`, which holds exactly one, when";
    check(
        TABLES,
        "{ handled = \"no\", arrow = \"up\" }",
        "{ arrow = \"up\" }",
        "editions/2009/door/tables.toml:34",
        sentence,
    );
}

#[test]
fn a_dead_row_is_found() {
    let folder = broken(TABLES, "{ handled = \"no\", days_left = \"few\" }", "{ handled = \"no\" }");
    expect(&folder, "editions/2009/door/tables.toml:34", "the row `route-open` never applies");
    expect(&folder, "editions/2009/door/tables.toml:41", "the row `route-down` never applies");
}

#[test]
fn an_outcome_that_nothing_leads_to_is_found() {
    let sentence = "no cited row leads to the outcome `sideways` of the slot `route`";
    check(
        TABLES,
        "\"downward\", \"hold\"",
        "\"sideways\", \"downward\", \"hold\"",
        "editions/2009/door/tables.toml:6",
        sentence,
    );
}

#[test]
fn a_row_of_a_slot_that_holds_one_gives_one() {
    let at = "editions/2009/door/tables.toml:30";
    check(TABLES, "then = \"provided\"", "then = [\"provided\", \"hold\"]", at, "gives 2 outcomes; it must give one");
}

#[test]
fn derived_facts_in_a_circle_are_found() {
    let sentence = "the fact `handled` depends on itself: handled needs handled";
    check(
        TABLES,
        "when = { network = \"full\" }",
        "when = { handled = \"yes\" }",
        "editions/2009/door/facts.toml:22",
        sentence,
    );
}

#[test]
fn a_circle_through_a_clock_is_found() {
    let sentence = "the fact `reply` depends on itself: reply needs reply";
    check(
        CLOCKS,
        "when = { network = \"full\" }",
        "when = { reply = \"met\" }",
        "editions/2009/door/facts.toml:26",
        sentence,
    );
}

#[test]
fn a_circle_through_a_tally_is_found() {
    let sentence = "the fact `identified` depends on itself: identified needs identified";
    check(FACTS, "{ name = \"yes\", ", "{ identified = \"enough\", ", "editions/2009/door/facts.toml:34", sentence);
}

#[test]
fn rows_that_override_in_a_circle_are_found() {
    let folder = broken(TABLES, "then = \"upward\"\n", "then = \"upward\"\noverrides = [\"route-few\"]\n");
    expect(&folder, "editions/2009/door/tables.toml:34", "the row `route-open` overrides itself");
    expect(&folder, "editions/2009/door/tables.toml:48", "the row `route-few` overrides itself");
}

#[test]
fn a_row_of_another_slot_cannot_be_overridden() {
    let at = "editions/2009/door/tables.toml:51";
    check(TABLES, "\"route-open\", ", "\"pays-plan\", ", at, "the row `pays-plan` belongs to another slot");
}
