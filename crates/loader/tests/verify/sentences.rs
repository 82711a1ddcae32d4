//! What sentences of the rules may not hold.

use crate::support::{broken, expect, good};
use loader::load_folder;

const WORDS: &str = "editions/2009/door/words.en.toml";

/// Replaces one stretch of the topic's words and expects a finding on the line of the replacement.
fn check(from: &str, to: &str, sentence: &str) {
    let folder = broken(WORDS, from, to);
    let text = folder.text(WORDS).unwrap_or_default();
    let line = text[..text.find(to).unwrap_or(0)].lines().count();
    expect(&folder, &format!("{WORDS}:{line}"), sentence);
}

#[test]
fn a_sentence_without_a_cited_row_is_found() {
    let folder = broken(WORDS, "[say.hold]", "[say.nothing]\nnow = \"x\"\npast = \"x\"\n\n[say.hold]");
    let sentence = "no slot has an outcome for the sentence `say.nothing.now`, so no cited row leads to it";
    assert!(load_folder(&folder).findings.to_string().contains(sentence));
}

#[test]
fn a_number_in_a_sentence_is_found() {
    check("\"Wait.\"", "\"Wait 3 days.\"", "`say.hold.now` holds the number 3");
    check("\"Wait.\"", "\"Wait 72-hours.\"", "holds the number 72-hours");
    check("\"Wait.\"", "\"Since 1889.\"", "holds the number 1889");
}

#[test]
fn a_year_and_a_name_with_digits_are_no_numbers() {
    let text = good().text(WORDS).unwrap_or_default().to_owned();
    assert!(text.contains("since 2006.") && text.contains("Call 1-800-HELPLINE"));
    assert!(load_folder(&good()).findings.is_empty());
}

#[test]
fn what_is_said_outside_the_period_has_no_digit() {
    check(
        "may provide it.",
        "may provide it in 2010.",
        "`say.provided.outside` is said outside the period and holds a digit",
    );
}

#[test]
fn what_is_said_outside_the_period_names_only_what_always_holds() {
    let office = "provide it. Call {contact.office}";
    check("provide it. Call {contact.helpline}", office, "names `contact.office`, which does not hold there");
    let clock = "provide it in {clock.reply}";
    check("provide it. Call {contact.helpline}", clock, "names `clock.reply`, which does not hold there");
}

#[test]
fn what_is_always_said_is_said_outside_the_period_too() {
    let folder = broken("editions/2009/words.en.toml", "Act today.", "Act within 2 days.");
    expect(&folder, "editions/2009/words.en.toml:4", "`safe.act_today` is said outside the period and holds a digit");
}
