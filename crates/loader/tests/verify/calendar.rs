//! Clocks, windows and formulas that cannot be told.

use crate::support::check;

const CLOCKS: &str = "editions/2009/door/clocks.toml";

#[test]
fn a_clock_has_steps_or_says_why_not() {
    let sentence = "clock `reply` has either `steps` or a `limit`";
    check(CLOCKS, "steps = [\n", "limit = \"not stated\"\nsteps = [\n", "editions/2009/door/clocks.toml:7", sentence);
}

#[test]
fn a_window_has_both_ends_or_none() {
    let at = "editions/2009/door/clocks.toml:27";
    check(CLOCKS, "from = \"11-15\"\n", "", at, "has both `from` and `until`, or neither");
}

#[test]
fn a_window_begins_on_a_day_of_the_calendar() {
    let at = "editions/2009/door/clocks.toml:28";
    check(CLOCKS, "\"11-15\"", "\"11-31\"", at, "\"11-31\" is not a month and a day");
}

#[test]
fn nothing_is_rounded_to_nothing() {
    check(CLOCKS, "to = \"0.10\"", "to = \"0\"", "editions/2009/door/clocks.toml:40", "multiples of 0");
}

#[test]
fn an_operand_is_one_number() {
    let at = "editions/2009/door/clocks.toml:39";
    check(CLOCKS, "{ given = \"premium\" }", "{}", at, "has either `parameter` or `given`");
}
