//! What an agency adds: every contact with its number, its source, and who checked it when.

use crate::support::{broken, expect, good};
use loader::{Folder, build_folder, load_folder};
use rules::catalog::Contact;
use std::path::Path;

const EXAMPLE: &str = include_str!("../../../../docs/agency.example.toml");

const FILE: &str = "agency.toml";

/// The titles of the roles that the example fills, as the project's own words give them.
const ROLES: &str = r#"[role]
ship.title = "SHIP"
ship.named = "SHIP"
qio.title = "QIO"
qio.named = "QIO"
medicaid_office.title = "Medicaid"
medicaid_office.named = "Medicaid office"
ombudsman.title = "Ombudsman"
ombudsman.named = "ombudsman"

[unit]"#;

/// The good folder with the example of an agency.
fn with_agency() -> Folder {
    let mut folder = broken("words.en.toml", "[unit]", ROLES);
    folder.insert(FILE, EXAMPLE.to_owned());
    folder
}

/// Replaces one stretch of the example and expects a finding at a line of it.
fn check(from: &str, to: &str, line: usize, sentence: &str) {
    let mut folder = with_agency();
    assert!(EXAMPLE.contains(from), "the example does not hold {from:?}");
    folder.insert(FILE, EXAMPLE.replacen(from, to, 1));
    expect(&folder, &format!("{FILE}:{line}"), sentence);
}

#[test]
fn the_example_is_sound_and_its_contacts_travel() {
    let loaded = load_folder(&with_agency());
    assert!(loaded.findings.is_empty(), "{}", loaded.findings);
    let contacts = loaded.catalog.expect("the rules are sound").agency;
    let numbers: Vec<_> = contacts.iter().filter_map(|contact| contact.phone.as_deref()).collect();
    assert_eq!(numbers, ["1-800-555-0101", "1-800-555-0102", "1-800-555-0103", "1-800-555-0105"]);
    let checked = |contact: &Contact| contact.period.from.map(|day| day.to_string());
    assert_eq!(contacts.first().and_then(checked).as_deref(), Some("2024-10-02"));
    let text = |key: &str| loaded.words[0].texts.iter().find(|(held, _)| held == key).map(|(_, text)| text.as_str());
    assert_eq!(text("agency.name"), Some("Granite Valley Office on Aging"));
    assert_eq!(text("role.qio.name"), Some("QIO: Valley Care Reviewers"));
    assert_eq!(text("role.qio.checked_by"), Some("Benefits desk"));
}

#[test]
fn without_an_agency_the_packs_say_nothing_of_roles() {
    let with_titles = build_folder(&broken("words.en.toml", "[unit]", ROLES)).expect("the titles alone are sound");
    assert_eq!(with_titles, build_folder(&good()).expect("the folder is sound"));
}

#[test]
fn what_the_start_page_needs_of_an_agency_is_its_name_and_its_link() {
    let (without, with) = (build_folder(&good()).expect("sound"), build_folder(&with_agency()).expect("sound"));
    assert_eq!(with.outline, without.outline);
    let more = with.words[0].bytes.len() - without.words[0].bytes.len();
    assert!(more < 120, "{more} bytes more");
}

#[test]
fn a_missing_key_is_found() {
    check("source = \"https://aging.example.gov/counselors\"\n", "", 7, "contact `ship` lacks the key `source`");
    check("checked = 2024-10-02\nchecked_by = \"B", "checked_by = \"B", 7, "contact `ship` lacks the key `checked`");
    check("checked_by = \"Benefits desk\"\n\n[contact.q", "[contact.q", 7, "lacks the key `checked_by`");
    check("name = \"Valley Care Reviewers\"\n", "", 15, "contact `qio` lacks the key `name`");
    check("phone = \"1-800-555-0105\"\n", "", 33, "contact `ombudsman` lacks the key `phone`");
    check("link = \"https://aging.example.gov/medicare\"\n", "", 1, "agency.toml lacks the key `link`");
}

#[test]
fn an_unknown_key_is_found() {
    check("hours = \"M", "houres = \"M", 10, "contact `ship` has no key `houres`; did you mean `hours`?");
    check("link = ", "links = ", 5, "agency.toml has no key `links`; did you mean `link`?");
}

#[test]
fn an_unknown_role_is_found() {
    let sentence = "there is no role `qoi` that an agency can fill; did you mean `qio`?";
    check("[contact.qio]", "[contact.qoi]", 15, sentence);
}

#[test]
fn malformed_numbers_and_addresses_are_found() {
    check("1-800-555-0101", "800 555 0101", 9, "\"800 555 0101\" is not a telephone number");
    check("tty = \"711\"", "tty = \"7111\"", 18, "\"7111\" is not a telephone number");
    check("medicaid@aging", "medicaid at aging", 28, "is not an e-mail address");
    let sentence = "\"http://aging.example.gov/medicare\" is not the address of a page";
    check("https://aging.example.gov/medicare", "http://aging.example.gov/medicare", 5, sentence);
    check("https://aging.example.gov/medicare", "javascript:alert(1)", 5, "is not the address of a page");
    check("https://aging.example.gov/medicare", "https://aging", 5, "is not the address of a page");
}

#[test]
fn an_empty_source_is_found() {
    check("source = \"https://aging.example.gov/counselors\"", "source = \" \"", 11, "`source` is empty");
}

#[test]
fn a_day_to_come_is_found() {
    let sentence = "contact `ship` was checked on 2999-01-01, a day that is still to come";
    check("checked = 2024-10-02", "checked = 2999-01-01", 12, sentence);
    check("checked = 2024-10-02", "checked = \"soon\"", 12, "`checked` must be a day");
}

#[test]
fn a_role_without_a_title_is_found() {
    let mut folder = with_agency();
    let words = folder.text("words.en.toml").expect("the file is there").replace("qio.title = \"QIO\"\n", "");
    folder.insert("words.en.toml", words);
    expect(&folder, "agency.toml:15", "role.qio.title");
}

#[test]
fn a_file_that_stands_elsewhere_is_named_as_it_was_given() {
    let missing = Path::new("nowhere/agency.toml");
    let findings = good().with_agency(missing).expect_err("there is no such file");
    assert!(findings.to_string().starts_with("nowhere/agency.toml:1: this cannot be read"), "{findings}");
}
