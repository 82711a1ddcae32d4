use super::changes;
use super::document::Document;
use super::judge::{Judge, written};
use super::mutant::Mutant;
use super::notice::Notice;
use super::tally::Tally;
use super::touched::Touched;
use super::vocabulary::Vocabulary;
use loader::{Folder, load_folder};
use std::collections::BTreeSet;
use std::path::Path;

const FACTS: &str = r#"
[fact.network]
kind = "asked"
values = ["full_service", "drug_only", "no_pharmacy"]
knows = "plan"

[fact.pump]
kind = "asked"
values = ["yes", "no"]
knows = "plan"
"#;

const PARTIES: &str = "[party.plan]\n[party.pharmacist]\n";

const CLOCKS: &str = "[clock.fast]\n[clock.standard]\n";

const SOURCES: &str = r"
[source.memo]
dated = 2006-03-10
[source.memo.place.first]
[source.memo.place.second]
";

/// The changes of one file beside a few others, each as its changed text.
fn changed(path: &str, text: &str) -> Vec<String> {
    mutants(path, text).iter().map(|mutant| mutant.apply(text)).collect()
}

fn mutants(path: &str, text: &str) -> Vec<Mutant> {
    let others = [
        ("editions/e/t/facts.toml", FACTS),
        ("editions/e/t/clocks.toml", CLOCKS),
        ("parties.toml", PARTIES),
        ("sources.toml", SOURCES),
    ];
    let others = others.into_iter().filter(|(other, _)| *other != path).chain([(path, text)]);
    let documents: Vec<_> = others.filter_map(|(path, text)| Document::parse(path, text)).collect();
    let vocabulary = Vocabulary::new(&documents);
    let own = documents.iter().find(|document| document.path == path);
    own.map(|document| changes::of(document, &vocabulary)).unwrap_or_default()
}

#[test]
fn a_condition_gets_another_value_one_more_and_one_fact_less() {
    let text = "[[table.x.row]]\nwhen = { network = \"drug_only\", pump = \"yes\" }\n";
    assert_eq!(
        changed("editions/e/t/tables.toml", text),
        [
            "",
            "[[table.x.row]]\nwhen = { network = \"no_pharmacy\", pump = \"yes\" }\n",
            "[[table.x.row]]\nwhen = { network = [\"drug_only\", \"no_pharmacy\"], pump = \"yes\" }\n",
            "[[table.x.row]]\nwhen = { pump = \"yes\" }\n",
            "[[table.x.row]]\nwhen = { network = \"drug_only\", pump = \"no\" }\n",
            "[[table.x.row]]\nwhen = { network = \"drug_only\", pump = [\"yes\", \"no\"] }\n",
        ]
    );
}

#[test]
fn a_value_leaves_a_list_or_joins_it() {
    let text = "[[table.x.row]]\nwhen = { network = [\"full_service\", \"drug_only\"] }\n";
    let changed = changed("editions/e/t/tables.toml", text);
    let row = |values: &str| format!("[[table.x.row]]\nwhen = {{ network = [{values}] }}\n");
    for values in ["\"drug_only\"", "\"full_service\"", "\"full_service\", \"drug_only\", \"no_pharmacy\""] {
        assert!(changed.contains(&row(values)), "{values} is missing in {changed:?}");
    }
}

#[test]
fn a_row_is_dropped_up_to_the_next_heading() {
    let text = "[[table.x.row]]\nid = \"a\"\n\n[[table.x.row]]\nid = \"b\"\n";
    let changed = changed("editions/e/t/tables.toml", text);
    assert_eq!(changed, ["[[table.x.row]]\nid = \"b\"\n", "[[table.x.row]]\nid = \"a\"\n\n"]);
}

#[test]
fn an_override_is_lifted_and_an_outcome_replaced() {
    let text = "[slot.x]\noutcomes = [\"a\", \"b\"]\n[[table.x.row]]\nthen = \"a\"\noverrides = [\"general\"]\n";
    let changed = changed("editions/e/t/tables.toml", text);
    assert!(changed.iter().any(|text| text.contains("then = \"b\"")), "{changed:?}");
    assert!(changed.iter().any(|text| text.contains("overrides = []")), "{changed:?}");
}

#[test]
fn a_letter_starts_another_topic_answers_otherwise_and_bears_another_day() {
    let facts = "[fact.who]\nvalues = [\"a\", \"b\", \"c\"]\n";
    let letter = "[letter.x]\ntopic = \"t\"\nanswers = { network = \"drug_only\", who = \"a\" }\ndated = \"sent\"\n";
    let files = [
        ("editions/e/edition.toml", "topics = [\"t\", \"u\"]\n"),
        ("editions/e/t/facts.toml", FACTS),
        ("editions/e/t/part/facts.toml", facts),
        ("editions/e/t/part/clocks.toml", "[event.came]\n[event.sent]\n"),
        ("editions/e/u/facts.toml", "[fact.who]\nvalues = [\"d\", \"e\"]\n"),
        ("editions/e/letters.toml", letter),
    ];
    let documents: Vec<_> = files.into_iter().filter_map(|(path, text)| Document::parse(path, text)).collect();
    let mutants = changes::of(&documents[5], &Vocabulary::new(&documents));
    let mut changed: Vec<_> = mutants.iter().map(|mutant| mutant.apply(letter)).collect();
    let mut wanted = [
        letter.replace("\"t\"", "\"u\""),
        letter.replace("drug_only", "no_pharmacy"),
        letter.replace("network = \"drug_only\", ", ""),
        letter.replace("\"a\"", "\"b\""),
        letter.replace(", who = \"a\"", ""),
        letter.replace("sent", "came"),
    ];
    wanted.sort();
    changed.sort();
    assert_eq!(changed, wanted);
}

#[test]
fn a_citation_points_at_another_place_of_its_source() {
    let changed = changed("editions/e/edition.toml", "[doubt.AMB-01]\ncites = [\"memo/first\"]\n");
    assert_eq!(changed, ["[doubt.AMB-01]\ncites = [\"memo/second\"]\n"]);
}

#[test]
fn a_citation_of_all_places_points_at_no_other() {
    let changed = changed("editions/e/edition.toml", "[doubt.AMB-01]\ncites = [\"memo/first\", \"memo/second\"]\n");
    let less = |place| format!("[doubt.AMB-01]\ncites = [\"memo/{place}\"]\n");
    assert_eq!(changed, [less("second"), less("first")]);
}

#[test]
fn a_clock_counts_one_more_one_less_and_another_unit() {
    let text = "[clock.fast]\nsteps = [{ days = 14 }]\n";
    let steps = ["", "{ business_days = 14 }", "{ days = 15 }", "{ days = 13 }"];
    let mut wanted: Vec<_> = steps.iter().map(|step| format!("[clock.fast]\nsteps = [{step}]\n")).collect();
    let mut changed = changed("editions/e/t/clocks.toml", text);
    wanted.sort();
    changed.sort();
    assert_eq!(changed, wanted);
}

#[test]
fn a_clock_starts_at_another_event() {
    let text = "[event.a]\n[event.b]\n[clock.fast]\nstarts = \"a\"\nmiss = { automatic = true }\n";
    let changed = changed("editions/e/t/clocks.toml", text);
    assert_eq!(changed, [text.replace("starts = \"a\"", "starts = \"b\""), text.replace("true", "false")]);
}

#[test]
fn days_move_by_a_day_times_by_an_hour_and_windows_by_a_day() {
    let of = |path, text| changed(path, text);
    assert_eq!(of("sources.toml", "dated = 2006-12-31\n"), ["dated = 2007-01-01\n", "dated = 2006-12-30\n"]);
    let window = "[window.w]\nfrom = \"12-31\"\n";
    assert_eq!(
        of("editions/e/t/clocks.toml", window),
        ["[window.w]\nfrom = \"01-01\"\n", "[window.w]\nfrom = \"12-30\"\n"]
    );
    assert_eq!(of("sources.toml", "time = 12:00:00\n"), ["time = 13:00:00\n", "time = 11:00:00\n"]);
}

#[test]
fn every_digit_of_a_number_to_call_and_of_a_plan_is_changed() {
    assert_eq!(
        changed("contacts.toml", "[contact.a]\nphone = \"1-09\"\n"),
        ["[contact.a]\nphone = \"2-09\"\n", "[contact.a]\nphone = \"1-19\"\n", "[contact.a]\nphone = \"1-00\"\n"]
    );
    assert_eq!(changed("plans/nh-2007.toml", "id = \"S5\"\n"), ["id = \"S6\"\n"]);
}

#[test]
fn a_placeholder_names_another_clock() {
    let text = "[say.x]\nnow = \"Wait {clock.fast}.\"\n";
    assert_eq!(changed("editions/e/t/words.en.toml", text), [text.replace("clock.fast", "clock.standard")]);
}

#[test]
fn somebody_else_knows() {
    assert!(changed("editions/e/t/facts.toml", FACTS).contains(&FACTS.replacen("\"plan\"", "\"pharmacist\"", 1)));
}

#[test]
fn exact_numbers_and_the_side_of_a_bound_change() {
    let text = "[fact.days]\nbands = [{ value = \"few\", up_to = \"2.9\" }, { value = \"more\" }]\n";
    let changed = changed("editions/e/t/facts.toml", text);
    for (before, after) in [("2.9", "2.0"), ("2.9", "2.8"), ("up_to", "below")] {
        assert!(changed.contains(&text.replace(before, after)), "{after} is missing in {changed:?}");
    }
}

#[test]
fn what_a_part_uses_may_be_declared_by_its_topic_or_another_part() {
    let part = "editions/e/t/part/tables.toml";
    let row = "[[table.x.row]]\nwhen = { network = \"drug_only\" }\n";
    assert!(changed(part, row).contains(&row.replace("drug_only", "no_pharmacy")));
    let steps = "[say.x]\nnow = \"Wait {clock.fast}.\"\n";
    assert!(changed("editions/e/t/part/words.en.toml", steps).contains(&steps.replace("clock.fast", "clock.standard")));
}

#[test]
fn only_lines_that_were_touched_are_changed() {
    let text = "[event.a]\nkind = \"date\"\n[event.b]\nkind = \"date\"\n";
    let mutants = mutants("editions/e/t/clocks.toml", text);
    let touched = |differences| {
        let touched = Touched::of(differences);
        mutants.iter().filter(|mutant| touched.contain(mutant)).map(|mutant| mutant.line).collect::<BTreeSet<_>>()
    };
    assert_eq!(touched("+++ data/editions/e/t/clocks.toml\n@@ -3,0 +4 @@\n"), BTreeSet::from([4]));
    assert_eq!(touched("+++ data/editions/e/t/clocks.toml\n@@ -2,2 +1,0 @@\n"), BTreeSet::new());
    assert_eq!(touched("+++ data/editions/e/t/facts.toml\n@@ -1,4 +1,4 @@\n"), BTreeSet::new());
}

#[test]
fn the_tally_counts_what_noticed_and_shows_what_survived() {
    let mutants = mutants("editions/e/t/clocks.toml", "[clock.fast]\nsteps = [{ hours = 24 }]\n");
    let notices = [Some(Notice::Verifier), Some(Notice::Case), Some(Notice::Record), None];
    assert_eq!(
        Tally::new(&mutants, &notices).to_string(),
        "data/editions/e/t/clocks.toml:2: clock.fast.steps.hours: hours becomes days\n\
         changed 4, noticed 3 (verifier 1, cases 1, record 1), survived 1"
    );
}

/// The good folder of the verifier's own tests, a case that states one contact, and the record as it stands.
fn judge() -> Judge {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../loader/tests/verify/data");
    let data = Folder::read(&path).unwrap_or_else(|findings| panic!("{findings}"));
    let records = load_folder(&data).catalog.as_ref().map(written).unwrap_or_default();
    let case = r#"[[case]]
id = "ONE"
situation = "Whom to call."
topic = "door"
event_date = 2009-03-03
[case.expect.contact]
office = "603-271-5255, 2005-01-01 to 2009-12-31 [letter-2005/all]"
"#;
    Judge::new(data, Folder::new("cases", [("one.toml".to_owned(), case.to_owned())]), records)
}

/// What notices that a text of a file becomes another one.
fn noticed(path: &str, before: &str, after: &str) -> Option<Notice> {
    let judge = judge();
    let documents = judge.documents();
    let document = documents.iter().find(|document| document.path == path).expect("the file is there");
    let start = document.text.find(before).expect("the text is there");
    judge.notice(&Mutant::new(document, &[], start..start + before.len(), after.to_owned()))
}

#[test]
fn nothing_is_noticed_of_sound_data() {
    assert_eq!(judge().notice_as_it_stands(), None);
}

#[test]
fn the_verifier_a_case_and_the_record_each_notice_what_is_theirs() {
    assert_eq!(noticed("contacts.toml", "603-271-5255", "603-271-525"), Some(Notice::Verifier));
    assert_eq!(noticed("contacts.toml", "603-271-5255", "603-271-5256"), Some(Notice::Case));
    let tables = "editions/2009/door/tables.toml";
    let cites = "[\"memo-2006/first\", \"letter-2005/all\"]";
    assert_eq!(noticed(tables, cites, "[\"memo-2006/first\"]"), Some(Notice::Record));
}

#[test]
fn a_digit_that_nothing_states_survives() {
    assert_eq!(noticed("contacts.toml", "1-877-486-2048", "1-877-486-2049"), None);
}
