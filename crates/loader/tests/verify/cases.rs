//! Worked cases: what passes, what fails and what cannot be read.

use crate::support::good;
use loader::cases::{Verdict, run_text};
use loader::{Findings, load_folder};

/// A case that everything in it is true of.
const CASE: &str = r#"[[case]]
id = "ONE"
situation = "Only drugs, few days left."
topic = "door"
event_date = 2009-03-03
answers = { network = "drug_only", days_left = "not_sure" }
events = { asked = 2009-03-03T10:00:00 }
[case.expect]
standing = "in force"
holds = { handled = ["no"], route = [] }
never_says = ["provided"]
asks = []
open = ["days_left"]
by = { reply = 2009-03-06T10:00:00 }
"#;

fn judge(text: &str) -> Result<Vec<Verdict>, Findings> {
    run_text(&load_folder(&good()), "cases.toml", text)
}

fn verdict(text: &str) -> Verdict {
    judge(text).unwrap_or_else(|findings| panic!("{findings}")).remove(0)
}

#[test]
fn a_true_case_passes() {
    let verdict = verdict(CASE);
    assert!(verdict.passed, "{verdict}");
    assert_eq!(verdict.to_string(), "ONE: passed");
}

#[test]
fn every_expectation_can_fail() {
    let wrong = [
        ("standing = \"in force\"", "standing = \"outside\"", "the standing is InForce, not Outside"),
        ("handled = [\"no\"]", "handled = [\"yes\"]", "handled certainly holds [no], not [yes]"),
        ("asks = []", "asks = [\"name\"]", "the next question is [], not [name]"),
        ("open = [\"days_left\"]", "open = []", "[days_left] are open, not []"),
        ("never_says = [\"provided\"]", "says = [\"hold\"]", "hold is not said"),
        ("never_says = [\"provided\"]", "never_says = [\"upward\"]", "upward may be said"),
        ("asks = []", "shows = [\"no such words\"]", "no sentence shows \"no such words\""),
        ("asks = []", "while_open = { route = \"hold\" }", "route meanwhile holds nothing, not [hold]"),
        ("asks = []", "readings = { route = [\"upward\"] }", "route by its readings holds [], not [upward]"),
        ("asks = []", "doubts = [\"AMB-01\"]", "the doubt AMB-01 is not shown"),
        ("2009-03-06T10:00:00", "2009-03-07", "reply ends"),
        ("asks = []", "pays_until = { stay = 2009-03-07 }", "stay ends"),
    ];
    for (from, to, sentence) in wrong {
        assert!(CASE.contains(from), "{from}");
        let verdict = verdict(&CASE.replacen(from, to, 1));
        assert!(!verdict.passed && verdict.to_string().contains(sentence), "{sentence}: {verdict}");
    }
}

#[test]
fn readings_and_sentences_are_compared() {
    let text = CASE
        .replace("days_left = \"not_sure\"", "days_left = \"many\"")
        .replace("route = [] }", "route = [] }\nreadings = { route = [\"upward\", \"downward\"] }")
        .replace(
            "open = [\"days_left\"]",
            "doubts = [\"AMB-01\"]\nshows = [\"Call 1-800-HELPLINE or The office 603-271-5255.\"]",
        );
    let verdict = verdict(&text);
    assert!(verdict.passed, "{verdict}");
}

#[test]
fn what_cannot_be_read_is_a_finding() {
    let wrong = [
        ("asks = []", "ask = []", "cases.toml:12: `expect` has no key `ask`; did you mean `asks`?"),
        ("network = \"drug_only\"", "network = \"drugs\"", "cases.toml:6: the fact `network` has no value `drugs`"),
        ("network = \"drug_only\"", "net = \"drug_only\"", "cases.toml:6: there is no fact `net`"),
        ("topic = \"door\"", "topic = \"roof\"", "cases.toml:4: there is no topic `roof`"),
        ("never_says = [\"provided\"]", "never_says = [\"provide\"]", "cases.toml:11: there is no statement `provide`"),
        ("asks = []", "doubts = [\"AMB-09\"]", "cases.toml:12: there is no doubt `AMB-09`"),
        ("event_date = 2009-03-03", "event_date = \"now\"", "cases.toml:5: this case must say what day `today` is"),
        (
            "event_date = 2009-03-03",
            "edition = \"1999\"\nevent_date = 2009-03-03",
            "cases.toml:5: there is no edition `1999`",
        ),
    ];
    for (from, to, finding) in wrong {
        assert!(CASE.contains(from), "{from}");
        let findings = judge(&CASE.replacen(from, to, 1)).expect_err("it cannot be read").to_string();
        assert!(findings.contains(finding), "{finding}: {findings}");
    }
}

#[test]
fn two_cases_may_not_share_an_id() {
    let text = format!("{CASE}\n{CASE}");
    let findings = judge(&text).expect_err("the id is there twice").to_string();
    assert!(findings.contains("case `ONE` is there twice"), "{findings}");
}
