//! Letters that start topics.

use crate::support::{broken, check, expect, good};
use loader::{build_folder, load_folder};
use rules::catalog::{Catalog, Letter, TopicIndex};

const LETTERS: &str = "editions/2009/letters.toml";
const WORDS: &str = "editions/2009/words.en.toml";

#[test]
fn a_letter_starts_a_topic_with_its_answers_and_its_day() {
    let catalog = load_folder(&good()).catalog.expect("the folder is good");
    let edition = &catalog.editions[0];
    let [refusal, none] = edition.letters.as_slice() else { panic!("there are two letters") };
    let door = edition.topic_of(refusal);
    let index = |fact: &str| door.fact_index(fact).expect("the fact is there");
    let value = |fact: &str, value: &str| door.fact(index(fact)).value_index(value).expect("the value is there");
    assert_eq!(door.id, "door");
    let answers = [("network", "drug_only"), ("name", "yes")].map(|(fact, held)| (index(fact), value(fact, held)));
    assert_eq!(refusal.answers, answers);
    assert_eq!(refusal.dated, door.event_index("answered"));
    assert_eq!((none.answers.len(), none.dated, none.cites.len()), (0, None, 0));
}

#[test]
fn an_edition_may_have_no_letters() {
    let mut folder = good();
    folder.remove(LETTERS);
    let words = folder.text(WORDS).unwrap_or_default().lines().filter(|line| !line.starts_with("letter."));
    let words = words.collect::<Vec<_>>().join("\n");
    folder.insert(WORDS, words);
    let loaded = load_folder(&folder);
    assert_eq!(loaded.findings.to_string(), "No findings.");
    assert_eq!(loaded.catalog.expect("the folder is good").editions[0].letters, Vec::<Letter>::new());
}

#[test]
fn the_outline_of_the_start_page_has_no_letters() {
    let build = build_folder(&good()).unwrap_or_else(|findings| panic!("{findings}"));
    let outline: Catalog = packed::unpack(&build.outline).expect("the outline can be read");
    assert_eq!(outline.editions[0].letters, Vec::<Letter>::new());
}

#[test]
fn an_unknown_topic_fact_value_or_event_is_found() {
    check(LETTERS, "topic = \"door\"", "topic = \"roof\"", &format!("{LETTERS}:2"), "there is no topic `roof`");
    check(LETTERS, "network =", "networks =", &format!("{LETTERS}:3"), "no fact `networks`; did you mean `network`?");
    check(LETTERS, "\"drug_only\"", "\"drug\"", &format!("{LETTERS}:3"), "the fact `network` has no value `drug`");
    check(LETTERS, "\"answered\"", "\"answer\"", &format!("{LETTERS}:4"), "there is no event `answer`");
}

#[test]
fn of_a_letter_without_a_topic_nothing_else_is_found() {
    let findings = load_folder(&broken(LETTERS, "topic = \"door\"", "topic = \"roof\"")).findings;
    assert_eq!(findings.len(), 1, "{findings}");
}

#[test]
fn a_letter_belongs_to_the_topic_it_names_and_not_to_the_first() {
    let mut folder = good();
    for file in ["topic", "facts", "tables", "clocks", "words.en"] {
        let text = folder.text(&format!("editions/2009/door/{file}.toml")).expect("the file is there").to_owned();
        folder.insert(&format!("editions/2009/roof/{file}.toml"), text);
    }
    let edition = folder.text("editions/2009/edition.toml").expect("the file is there");
    folder.insert("editions/2009/edition.toml", edition.replace("[\"door\"]", "[\"door\", \"roof\"]"));
    folder.insert(LETTERS, folder.text(LETTERS).expect("the file is there").replacen("\"door\"", "\"roof\"", 1));
    let loaded = load_folder(&folder);
    assert_eq!(loaded.findings.to_string(), "No findings.");
    let catalog = loaded.catalog.expect("the folder is good");
    let topics: Vec<_> = catalog.editions[0].letters.iter().map(|letter| letter.topic).collect();
    assert_eq!(topics, [TopicIndex(1), TopicIndex(0)]);
}

#[test]
fn a_fact_that_nobody_is_asked_is_found() {
    let sentence = "the fact `handled` is not asked, so no letter answers it";
    check(LETTERS, "network = \"drug_only\"", "handled = \"no\"", &format!("{LETTERS}:3"), sentence);
}

#[test]
fn an_event_with_a_time_of_day_is_found() {
    check(LETTERS, "\"answered\"", "\"asked\"", &format!("{LETTERS}:4"), "the event `asked` wants a time of day");
}

#[test]
fn only_the_last_letter_may_answer_nothing() {
    let answers = "answers = { network = \"drug_only\", name = \"yes\" }\n";
    check(LETTERS, answers, "", &format!("{LETTERS}:1"), "the letter `refusal` answers nothing; only the last one may");
}

#[test]
fn a_letter_cites_where_it_is_described() {
    let at = format!("{LETTERS}:1");
    check(LETTERS, "cites = [\"memo-2006/first\"]\n", "", &at, "letter `refusal` lacks the key `cites`");
    check(LETTERS, "memo-2006/first", "memo-2006/last", &format!("{LETTERS}:5"), "there is no place `last`");
}

#[test]
fn a_letter_has_a_name_and_perhaps_a_hint() {
    let missing = "the text `letter.refusal.name` is missing";
    check(WORDS, "letter.refusal.name = \"Notice of refusal\"\n", "", &format!("{LETTERS}:1"), missing);
    let without = broken(WORDS, "letter.refusal.hint = \"The plan sent it.\"\n", "");
    assert_eq!(load_folder(&without).findings.to_string(), "No findings.");
    let more = "letter.lost.name = \"Lost\"\nletter.none.name";
    check(WORDS, "letter.none.name", more, &format!("{WORDS}:7"), "the text `letter.lost.name` belongs to nothing");
}

#[test]
fn unknown_keys_and_malformed_ids_are_found() {
    check(LETTERS, "dated =", "date =", &format!("{LETTERS}:4"), "letter `refusal` has no key `date`");
    expect(&broken(LETTERS, "[letter.none]", "[letter.None]"), &format!("{LETTERS}:7"), "letter `None` is malformed");
}

#[test]
fn a_retired_letter_may_not_be_in_use() {
    check(
        "retired.toml",
        "2009.door.network.unknown",
        "2009.letter.refusal",
        "retired.toml:2",
        "is retired but in use",
    );
}
