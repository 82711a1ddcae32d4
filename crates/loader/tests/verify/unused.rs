//! What nothing uses.

use crate::support::{broken, check, expect, good};

const FACTS: &str = "editions/2009/door/facts.toml";
const TABLES: &str = "editions/2009/door/tables.toml";
const CLOCKS: &str = "editions/2009/door/clocks.toml";

#[test]
fn an_unused_fact_is_found() {
    let sentence = "nothing uses the fact `still_open`";
    check(TABLES, ", still_open = \"yes\" }", " }", "editions/2009/door/facts.toml:30", sentence);
}

#[test]
fn a_question_that_only_the_sheet_shows_is_unused() {
    let fact =
        "[fact.extra]\nkind = \"asked\"\nvalues = [\"yes\", \"no\"]\nknows = \"plan\"\ncites = [\"memo-2006/first\"]\n";
    let mut folder = broken(FACTS, "[fact.network]", &format!("{fact}\n[fact.network]"));
    let topic =
        folder.text("editions/2009/door/topic.toml").unwrap_or_default().replace("\"network\" }", "\"extra\" }");
    folder.insert("editions/2009/door/topic.toml", topic);
    expect(&folder, "editions/2009/door/facts.toml:1", "nothing uses the fact `extra`");
    expect(&folder, "editions/2009/door/facts.toml:1", "the fact `extra` is not listed in `asks`");
}

#[test]
fn a_fact_that_cannot_be_asked_is_not_listed() {
    let sentence = "the fact `arrow` is not of a kind that can be asked";
    check(
        "editions/2009/door/topic.toml",
        "\"network\", ",
        "\"network\", \"arrow\", ",
        "editions/2009/door/topic.toml:2",
        sentence,
    );
}

#[test]
fn unused_events_clocks_spans_and_parameters_are_found() {
    let mut folder = good();
    let more = "\n[event.lost]\nkind = \"date\"\n\n[clock.lost]\nstarts = \"asked\"\nacts = \"plan\"\nowner = \"filer\"\n\
                limit = \"not stated\"\ncites = [\"memo-2006/first\"]\n\n[span.lost]\npays = \"plan\"\n\
                cites = [\"memo-2006/first\"]\n\n[parameter.lost]\nvalue = \"1\"\nunit = \"share\"\n\
                cites = [\"memo-2006/first\"]\n";
    folder.insert(CLOCKS, format!("{}{more}", folder.text(CLOCKS).unwrap_or_default()));
    for (line, noun) in [(47, "event"), (50, "clock"), (57, "span"), (61, "parameter")] {
        expect(&folder, &format!("{CLOCKS}:{line}"), &format!("nothing uses the {noun} `lost`"));
    }
}

#[test]
fn an_unused_doubt_is_found() {
    let edition = "editions/2009/edition.toml";
    let more = "[doubt.AMB-02]\ncites = [\"memo-2006/first\"]\n\n[doubt.AMB-01]";
    check(edition, "[doubt.AMB-01]", more, "editions/2009/edition.toml:4", "nothing uses the doubt `AMB-02`");
}

#[test]
fn an_unused_contact_or_party_is_found() {
    let words = "editions/2009/door/words.en.toml";
    check(words, " or {contact.office}", "", "contacts.toml:7", "nothing uses the contact `office`");
    check(
        "parties.toml",
        "[party.plan]",
        "[party.nobody]\n\n[party.plan]",
        "parties.toml:1",
        "nothing uses the party `nobody`",
    );
}

#[test]
fn an_unused_source_or_place_is_found() {
    let place = "[source.letter-2005.place.end]\nheading = \"End\"\nquote = \"End.\"\n\n[source.letter-2005.place.all]";
    check("sources.toml", "[source.letter-2005.place.all]", place, "sources.toml:17", "nothing uses the place `end`");
    let source =
        "[source.note]\ntitle = \"T\"\nissuer = \"I\"\ndated = 2006-01-01\nin_force = {}\n\n[source.memo-2006]";
    check(
        "sources.toml",
        "[source.memo-2006]",
        &format!("{source}\n"),
        "sources.toml:1",
        "nothing uses the source `note`",
    );
}
