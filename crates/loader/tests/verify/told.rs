//! What the data says of one thing, as a case can state it.

use crate::support::good;
use loader::cases::{Verdict, run_text};
use loader::{Folder, load_folder};

const LINES: [(&str, &str, &str); 25] = [
    ("contact", "helpline", "1-800-633-4227, TTY 1-877-486-2048, from 2005-01-01 [memo-2006/first]"),
    ("contact", "office", "603-271-5255, 2005-01-01 to 2009-12-31 [letter-2005/all]"),
    ("party", "plan", "as told"),
    ("source", "memo-2006", "bears 2006-03-10, in force 2006-03-10 to 2009-12-31"),
    ("edition", "2009", "2006-03-10 to 2009-12-31"),
    ("doubt", "AMB-01", "[memo-2006/first]"),
    ("safe", "act_today", "[memo-2006/first]"),
    ("letter", "refusal", "door with network=drug_only, name=yes, bears the day of answered [memo-2006/first]"),
    ("letter", "none", "door with nothing []"),
    ("fact", "network", "plan knows [memo-2006/first]"),
    ("fact", "days_left", "enrollee knows [], few up to 2 [memo-2006/first], some below 15 [memo-2006/first], many []"),
    ("slot", "route", "decides, network open: hold [memo-2006/first]"),
    ("slot", "plan_drug", "follows, plan_pays_drug is yes, plan_refuses_drug is no"),
    ("row", "by-reply", "reply=running|missed, still_open=yes -> reply, until 2007-01-31 [memo-2006/first]"),
    ("row", "route-open", "handled=no, arrow=up -> upward, 2006-03-10 to 2009-12-31 [memo-2006/first] ?AMB-01"),
    ("event", "asked", "a day and a time"),
    (
        "clock",
        "reply",
        "72 hours [memo-2006/first], then 14 days if network=full [memo-2006/first], time to decide, plan acts, from asked to answered [memo-2006/first], stands still from paused to answered [memo-2006/first], complain after 1 days at 12:00:00 [memo-2006/first], a miss moves on by itself [memo-2006/first]",
    ),
    ("span", "stay", "plan pays, asked to answered + the same day [memo-2006/first]"),
    ("window", "autumn", "11-15 to 12-31, next January [memo-2006/first]"),
    ("parameter", "penalty_per_month", "1/100 share [memo-2006/first]"),
    ("formula", "penalty", "penalty_per_month x premium, to 1/10 half up, dollars [memo-2006/first]"),
    ("grid", "plan", "plan_drug, plan_nurse"),
    ("checklist", "identification", "name, address [memo-2006/first]"),
    ("text", "say.provided.now", "clock.reply"),
    ("sheet", "by_network", "the answer of network"),
];

/// The verdict on a case that states one line.
fn verdict(data: &Folder, kind: &str, id: &str, line: &str) -> Verdict {
    let head = "[[case]]\nid = \"ONE\"\nsituation = \"A second copy.\"\ntopic = \"door\"\nevent_date = 2009-03-03\n";
    let text = format!("{head}[case.expect.{kind}]\n\"{id}\" = \"{line}\"\n");
    let verdicts = run_text(&load_folder(data), "cases.toml", &text);
    verdicts.unwrap_or_else(|findings| panic!("{findings}")).remove(0)
}

#[test]
fn every_kind_of_thing_is_told_in_a_line() {
    for (kind, id, line) in LINES {
        let verdict = verdict(&good(), kind, id, line);
        assert!(verdict.passed, "{verdict}");
    }
}

#[test]
fn another_line_fails() {
    for (kind, id, line) in LINES {
        let verdict = verdict(&good(), kind, id, "something else");
        let sentence = format!("the {kind} {id} is \"{line}\", not \"something else\"");
        assert!(verdict.to_string().contains(&sentence), "{verdict}");
    }
}

#[test]
fn of_what_is_not_there_nothing_is_told() {
    for (kind, id) in [("contact", "nobody"), ("plan", "nh-2007/S5810-035"), ("plans", "nh-2007"), ("edition", "2010")]
    {
        let verdict = verdict(&good(), kind, id, "something");
        assert!(verdict.to_string().contains(&format!("the {kind} {id} is \"nothing\"")), "{verdict}");
    }
}
