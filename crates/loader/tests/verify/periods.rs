//! Days on which sources and rows are in force.

use crate::support::{broken, check, expect};

#[test]
fn sources_that_share_no_day_are_found() {
    let ended = "in_force = { from = 2005-01-01, until = 2006-03-09 }\n\n[source.letter-2005.place";
    let folder = broken(
        "sources.toml",
        "in_force = { from = 2005-01-01, until = 2009-12-31 }\n\n[source.letter-2005.place",
        ended,
    );
    expect(
        &folder,
        "editions/2009/door/tables.toml:27",
        "row `route-provided` cites sources that are in force on no common day",
    );
}

#[test]
fn a_source_that_ends_too_early_leaves_a_gap() {
    let folder = broken("sources.toml", "2005-01-01, until = 2009-12-31", "2005-01-01, until = 2008-12-31");
    expect(&folder, "editions/2009/door/tables.toml:1", "the slot `route` holds nothing when");
    expect(&folder, "editions/2009/door/tables.toml:1", ", from 2009-01-01 on");
}

#[test]
fn a_period_that_ends_before_it_begins_is_found() {
    check("sources.toml", "until = 2009-12-31", "until = 2005-12-31", "sources.toml:5", "ends before it begins");
}
