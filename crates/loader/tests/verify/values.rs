//! Keys that are unknown or missing, and values of the wrong type or form.

use crate::support::check;

const FACTS: &str = "editions/2009/door/facts.toml";
const TABLES: &str = "editions/2009/door/tables.toml";
const CLOCKS: &str = "editions/2009/door/clocks.toml";
const TOPIC: &str = "editions/2009/door/topic.toml";

#[test]
fn an_unknown_key_is_found_with_a_suggestion() {
    let sentence = "fact `network` has no key `know`; did you mean `knows`?";
    check(FACTS, "knows = \"plan\"", "know = \"plan\"", "editions/2009/door/facts.toml:4", sentence);
}

#[test]
fn a_key_of_another_kind_of_fact_is_unknown() {
    check(
        FACTS,
        "kind = \"reading\"",
        "kind = \"reading\"\nat_least = 2",
        "editions/2009/door/facts.toml:19",
        "at_least",
    );
}

#[test]
fn a_missing_key_is_found() {
    let sentence = "row `stays-always` lacks the key `when`";
    check(TABLES, "when = {}\n", "", "editions/2009/door/tables.toml:72", sentence);
    check(FACTS, "knows = \"plan\"\n", "", "editions/2009/door/facts.toml:1", "lacks the key `knows`");
}

#[test]
fn wrong_types_are_found() {
    let at = "editions/2009/door/tables.toml:3";
    check(TABLES, "decides = true", "decides = \"yes\"", at, "`decides` must be true or false, not the text \"yes\"");
    check(TABLES, "id = \"route-provided\"", "id = 3", "editions/2009/door/tables.toml:28", "`id` must be a text");
    check("sources.toml", "dated = 2006-03-10", "dated = 2006", "sources.toml:4", "`dated` must be a day");
    let at = "editions/2009/door/clocks.toml:13";
    check(CLOCKS, "hours = 72", "hours = -72", at, "`hours` must be a whole number in its range, not the number -72");
    check(CLOCKS, "value = \"0.01\"", "value = 0.01", "editions/2009/door/clocks.toml:34", "must be an exact number");
}

#[test]
fn a_choice_names_what_it_may_be() {
    let sentence = "`holds` must be \"exactly one\" or \"at least one\" or \"any number\", not \"one\"";
    check(TABLES, "\"exactly one\"", "\"one\"", "editions/2009/door/tables.toml:2", sentence);
}

#[test]
fn a_row_must_cite() {
    let at = "editions/2009/door/tables.toml:76";
    check(
        TABLES,
        "then = [\"stay\"]\ncites = [\"letter-2005/all\"]",
        "then = [\"stay\"]\ncites = []",
        at,
        "cites nothing",
    );
}

#[test]
fn malformed_ids_are_found() {
    let at = "editions/2009/door/facts.toml:3";
    check(FACTS, "[\"full\", ", "[\"Full\", ", at, "value `Full` is malformed");
    check(
        TABLES,
        "route-provided",
        "route_provided",
        "editions/2009/door/tables.toml:28",
        "row `route_provided` is malformed",
    );
    check("sources.toml", "place.first]", "place.First]", "sources.toml:7", "place `First` is malformed");
    let edition = "editions/2009/edition.toml";
    check(edition, "[doubt.AMB-01]", "[doubt.amb1]", "editions/2009/edition.toml:4", "doubt `amb1` is malformed");
}

#[test]
fn malformed_telephone_numbers_are_found() {
    for number in ["603-271-525", "1 800 633 4227", "2-800-633-4227", "603--2715255", "(603) 271-5255"] {
        check("contacts.toml", "603-271-5255", number, "contacts.toml:8", "is not a telephone number");
    }
}

#[test]
fn a_fact_has_two_to_sixty_four_values() {
    let at = "editions/2009/door/facts.toml:1";
    let many: Vec<_> = (0..63).map(|value| format!("\"v{value}\", ")).collect();
    let many = format!("[\"full\", {}\"drug_only\"]", many.concat());
    check(FACTS, "[\"full\", \"drug_only\"]", &many, at, "has 65 values; 64 are the most");
    check(FACTS, "[\"full\", \"drug_only\"]", "[\"full\"]", at, "has one value only");
    check(FACTS, "[\"full\", \"drug_only\"]", "[]", at, "has no values");
}

#[test]
fn a_tally_must_be_able_to_go_either_way() {
    check(FACTS, "at_least = 2", "at_least = 3", "editions/2009/door/facts.toml:34", "wants 3 of 2 facts");
}

#[test]
fn a_step_is_one_step() {
    check(CLOCKS, "hours = 72,", "hours = 72, days = 1,", "editions/2009/door/clocks.toml:13", "a step has one of");
}

#[test]
fn a_field_of_the_sheet_is_filled_in_one_way() {
    let at = "editions/2009/door/topic.toml:10";
    check(TOPIC, "fact = \"network\" }", "fact = \"network\", lines = \"long\" }", at, "a field has one of");
}

#[test]
fn a_list_of_values_must_be_able_to_be_true() {
    check(TABLES, "reply = [\"running\", \"missed\"]", "reply = []", "editions/2009/door/tables.toml:67", "never true");
}
