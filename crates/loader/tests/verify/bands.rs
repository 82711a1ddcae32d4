//! Bands that leave a gap, overlap or are out of order.

use crate::support::check;

const FACTS: &str = "editions/2009/door/facts.toml";

#[test]
fn the_last_band_has_no_bound() {
    let at = "editions/2009/door/facts.toml:14";
    let last = "{ value = \"many\", below = \"30\", cites = [\"memo-2006/first\"] }";
    check(FACTS, "{ value = \"many\" }", last, at, "leaves a gap above it");
}

#[test]
fn only_the_last_band_has_no_bound() {
    let at = "editions/2009/door/facts.toml:14";
    check(FACTS, "below = \"15\", ", "", at, "the band before this one has no bound, so the two overlap");
}

#[test]
fn the_bounds_are_in_order() {
    let at = "editions/2009/door/facts.toml:13";
    check(FACTS, "below = \"15\"", "below = \"2\"", at, "the bounds are not in order");
    check(FACTS, "below = \"15\"", "up_to = \"2\"", at, "the bounds are not in order");
}

#[test]
fn a_band_has_one_bound() {
    let at = "editions/2009/door/facts.toml:13";
    check(FACTS, "below = \"15\"", "below = \"15\", up_to = \"14\"", at, "`up_to` or `below`, not both");
}

#[test]
fn a_bound_is_of_the_type_of_what_is_measured() {
    let at = "editions/2009/door/facts.toml:12";
    check(FACTS, "up_to = \"2\"", "up_to = 2007-02-01", at, "must be an exact number written as a text");
    check(FACTS, "{ amount = \"days\" }", "{ event_date = true }", at, "`up_to` must be a day");
    check(FACTS, "{ amount = \"days\" }", "{ event = \"asked\" }", at, "`up_to` must be a moment");
    check(FACTS, "{ amount = \"days\" }", "{ event = \"answered\" }", at, "`up_to` must be a day");
}

#[test]
fn something_is_measured() {
    let at = "editions/2009/door/facts.toml:9";
    check(FACTS, "{ amount = \"days\" }", "{ event_date = false }", at, "this measures nothing");
    check(FACTS, "{ amount = \"days\" }", "{ days_between = [\"asked\"] }", at, "names two events");
}
