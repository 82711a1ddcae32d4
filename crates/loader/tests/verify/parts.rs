//! Topics in parts, questions that come after others, and slots that refine.

use crate::support::{broken, check, expect, good};
use loader::{Folder, load_folder};
use rules::catalog::{Role, Topic};

const TOPIC: &str = "editions/2009/door/topic.toml";
const TABLES: &str = "editions/2009/door/tables.toml";
const ASKS: &str = "asks = [\"network\", \"days_left\", \"name\", \"address\"]";

/// The good folder with a part that has a fact, a slot and words of its own.
fn in_parts() -> Folder {
    let asks = "parts = [\"tail\"]\nasks = [\"network\", \"days_left\", \"name\", \"address\", \"tail_end\"]";
    let mut folder = broken(TOPIC, ASKS, asks);
    let fact = "[fact.tail_end]\nkind = \"asked\"\nvalues = [\"yes\", \"no\"]\nknows = \"plan\"\ncites = [\"memo-2006/first\"]\n";
    let slot = "[slot.tail]\nholds = \"any number\"\nrefines = true\ncontent = \"statements\"\nsection = \"also\"\n\
                outcomes = [\"tail_said\"]\n\n[[table.tail.row]]\nid = \"tail-said\"\nwhen = { tail_end = \"yes\" }\n\
                then = \"tail_said\"\ncites = [\"memo-2006/first\"]\n";
    let words = "[slot.tail]\ntitle = \"Tail\"\n\n[say.tail_said]\nnow = \"Said.\"\npast = \"Was said.\"\n\n\
                 [fact.tail_end]\nquestion = \"Is it the end?\"\nwhy = \"It is asked.\"\ncall = \"Is it?\"\n\
                 open = \"whether it is\"\n\n[fact.tail_end.value.yes]\nlabel = \"Yes\"\nif = \"if it is\"\n\
                 because = \"because it is\"\n\n[fact.tail_end.value.no]\nlabel = \"No\"\nif = \"if it is not\"\n\
                 because = \"because it is not\"\n";
    folder.insert("editions/2009/door/tail/facts.toml", fact.to_owned());
    folder.insert("editions/2009/door/tail/tables.toml", slot.to_owned());
    folder.insert("editions/2009/door/tail/words.en.toml", words.to_owned());
    folder
}

fn topic(folder: &Folder) -> Topic {
    let loaded = load_folder(folder);
    let catalog = loaded.catalog.unwrap_or_else(|| panic!("{}", loaded.findings));
    catalog.edition("2009").and_then(|edition| edition.topic("door")).expect("the topic is there").clone()
}

#[test]
fn a_part_adds_facts_tables_and_words() {
    let folder = in_parts();
    assert_eq!(load_folder(&folder).findings.to_string(), "No findings.");
    let (whole, alone) = (topic(&folder), topic(&good()));
    assert_eq!(whole.facts.len(), alone.facts.len() + 1);
    assert_eq!(whole.rows.len(), alone.rows.len() + 1);
    let tail = whole.slot_index("tail").expect("the slot of the part is there");
    assert_eq!(whole.slot(tail).role, Role::Refines);
    let words = &load_folder(&folder).words[0].texts;
    assert!(words.iter().any(|(key, text)| key == "2009.door.say.tail_said.now" && text == "Said."));
}

#[test]
fn parts_are_listed_and_there() {
    check(
        TOPIC,
        "asks =",
        "parts = [\"tail\"]\nasks =",
        "editions/2009/door/topic.toml:2",
        "there is no folder for the part",
    );
    let mut folder = in_parts();
    let text = folder.text(TOPIC).unwrap_or_default().replace("parts = [\"tail\"]\n", "");
    folder.insert(TOPIC, text);
    expect(&folder, "editions/2009/door/topic.toml:1", "the folder `tail` is not listed in `parts`");
}

#[test]
fn an_id_is_declared_in_one_part_only() {
    let mut folder = in_parts();
    let text = folder.text("editions/2009/door/tail/facts.toml").unwrap_or_default().replace("tail_end", "network");
    folder.insert("editions/2009/door/tail/facts.toml", text);
    expect(&folder, "editions/2009/door/tail/facts.toml:1", "fact `network` is there twice");
    let mut folder = in_parts();
    let words = folder.text("editions/2009/door/tail/words.en.toml").unwrap_or_default().to_owned();
    folder.insert("editions/2009/door/tail/words.en.toml", format!("[topic]\ntitle = \"Again\"\n\n{words}"));
    expect(&folder, "editions/2009/door/tail/words.en.toml:2", "the text `topic.title` stands in another file too");
}

#[test]
fn a_slot_decides_or_refines() {
    let sentence = "slot `route` either decides or refines";
    check(TABLES, "decides = true", "decides = true\nrefines = true", "editions/2009/door/tables.toml:1", sentence);
}

#[test]
fn a_question_comes_after_one_that_is_asked_before_it() {
    let after = |entry: &str| broken(TOPIC, "[sheet]", &format!("[after]\n{entry}\n\n[sheet]"));
    let held = topic(&after("network = [\"name\", \"address\"]"));
    let network = held.fact_index("network");
    let name = held.fact_index("name").expect("the fact is there");
    assert_eq!(held.fact(name).after, network);
    let at = "editions/2009/door/topic.toml:5";
    expect(&after("name = [\"network\"]"), at, "`asks` does not list the question `name` and, later, `network`");
    expect(&after("network = [\"arrow\"]"), at, "`asks` does not list the question `network` and, later, `arrow`");
    expect(&after("network = [\"nobody\"]"), at, "there is no fact `nobody`");
    let twice = after("network = [\"address\"]\nname = [\"address\"]");
    expect(&twice, "editions/2009/door/topic.toml:6", "the question `address` comes after another one too");
}
