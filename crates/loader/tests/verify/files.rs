//! Files that are missing, misnamed or not TOML.

use crate::support::{broken, check, expect, good};
use loader::load_folder;

const FACTS: &str = "editions/2009/door/facts.toml";

#[test]
fn a_syntax_error_is_one_finding() {
    let folder = broken(FACTS, "kind = \"asked\"", "kind = asked\"");
    let findings = load_folder(&folder).findings;
    assert_eq!(findings.len(), 1, "{findings}");
    expect(&folder, "editions/2009/door/facts.toml:2", "this is not TOML");
}

#[test]
fn a_syntax_error_hides_nothing_of_other_files() {
    let mut folder = broken(FACTS, "kind = \"asked\"", "kind = asked\"");
    folder.insert("parties.toml", "[party.plan]\nage = 3\n\n[party.enrollee]\n".to_owned());
    expect(&folder, "editions/2009/door/facts.toml:2", "this is not TOML");
    expect(&folder, "parties.toml:2", "party `plan` has no key `age`");
}

#[test]
fn an_id_that_is_there_twice_is_a_syntax_error_in_a_table() {
    check("parties.toml", "[party.enrollee]", "[party.plan]", "parties.toml:3", "duplicate key");
}

#[test]
fn a_missing_file_is_found() {
    let mut folder = good();
    folder.remove("editions/2009/door/tables.toml");
    expect(&folder, "editions/2009/door/tables.toml:1", "this file is missing");
    folder.remove("words.en.toml");
    expect(&folder, "words.en.toml:1", "this file is missing");
}

#[test]
fn a_misnamed_file_is_found() {
    let mut folder = good();
    folder.insert("editions/2009/door/clock.toml", String::new());
    expect(&folder, "editions/2009/door/clock.toml:1", "nothing reads a file of this name");
}

#[test]
fn topics_and_folders_must_agree() {
    let edition = "editions/2009/edition.toml";
    check(
        edition,
        "[\"door\"]",
        "[\"door\", \"roof\"]",
        "editions/2009/edition.toml:2",
        "no folder for the topic `roof`",
    );
    check(edition, "[\"door\"]", "[]", "editions/2009/edition.toml:1", "the folder `door` is not listed");
}

#[test]
fn all_findings_come_in_order_with_a_count() {
    let mut folder = broken("sources.toml", "title = \"Infusion\"", "titel = \"Infusion\"");
    folder.insert("contacts.toml", folder.text("contacts.toml").unwrap_or_default().replace("603-271", "603-27a"));
    let findings = load_folder(&folder).findings;
    let expected = "data/contacts.toml:8: \"603-27a-5255\" is not a telephone number: write 10 digits in groups with \
                    hyphens, or 11 with the leading 1\n\
                    data/sources.toml:1: source `memo-2006` lacks the key `title`\n\
                    data/sources.toml:2: source `memo-2006` has no key `titel`; did you mean `title`?\n\
                    3 findings.";
    assert_eq!(findings.to_string(), expected);
}
