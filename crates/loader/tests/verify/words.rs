//! Words that are missing, unused or empty, and languages that differ.

use crate::support::{broken, check, expect, good};
use loader::{Folder, build_folder, load_folder};

const WORDS: &str = "editions/2009/door/words.en.toml";

/// The good folder with a second language, which is English under another tag.
fn with_second_language() -> Folder {
    let mut folder = good();
    let english: Vec<_> = folder.paths().filter(|path| path.contains("words.en")).map(str::to_owned).collect();
    for path in english {
        let text = folder.text(&path).unwrap_or_default().to_owned();
        folder.insert(&path.replace("words.en", "words.es"), text);
    }
    folder
}

#[test]
fn a_missing_text_is_found_where_it_is_needed() {
    let sentence = "the text `fact.network.question` is missing in data/editions/2009/door/words.en.toml";
    check(WORDS, "question = \"What about network?\"\n", "", "editions/2009/door/facts.toml:1", sentence);
    check(WORDS, "past = \"One waited.\"\n", "", "editions/2009/door/tables.toml:6", "`say.hold.past` is missing");
    check(
        WORDS,
        "miss = \"It counts as a no.\"\n",
        "",
        "editions/2009/door/clocks.toml:7",
        "`clock.reply.miss` is missing",
    );
    check("words.en.toml", "plan.name = \"the plan\"\n", "", "parties.toml:1", "`party.plan.name` is missing");
    let edition = "editions/2009/words.en.toml";
    check(
        edition,
        "doubt.AMB-01.text = \"The arrows are lost.\"\n",
        "",
        "editions/2009/edition.toml:4",
        "`doubt.AMB-01.text`",
    );
}

#[test]
fn a_text_that_belongs_to_nothing_is_found() {
    let sentence = "the text `slot.route.titel` belongs to nothing; did you mean `slot.route.title`?";
    let folder = broken(WORDS, "[slot.route]\n", "[slot.route]\ntitel = \"x\"\n");
    let line =
        folder.text(WORDS).unwrap_or_default().lines().position(|line| line.starts_with("titel")).unwrap_or(0) + 1;
    expect(&folder, &format!("{WORDS}:{line}"), sentence);
}

#[test]
fn a_fact_that_is_never_asked_has_no_label() {
    let folder = broken(WORDS, "[fact.arrow.value.up]\n", "[fact.arrow.value.up]\nlabel = \"Up\"\n");
    let line =
        folder.text(WORDS).unwrap_or_default().lines().position(|line| line == "label = \"Up\"").unwrap_or(0) + 1;
    expect(&folder, &format!("{WORDS}:{line}"), "`fact.arrow.value.up.label` belongs to nothing");
}

#[test]
fn an_empty_text_is_found() {
    check("words.en.toml", "\"Continue\"", "\" \"", "words.en.toml:5", "the text `ui.continue` is empty");
}

#[test]
fn a_text_is_a_text() {
    check("words.en.toml", "\"Continue\"", "3", "words.en.toml:5", "the text `ui.continue` must be a text");
}

#[test]
fn a_placeholder_must_name_something() {
    let edition = "editions/2009/words.en.toml";
    let at = "editions/2009/words.en.toml:4";
    check(edition, "{contact.helpline}", "{contact.helplin}", at, "there is no contact `helplin`");
    check(
        edition,
        "{contact.helpline}",
        "{clock.reply}",
        at,
        "the placeholder `clock.reply` of `safe.act_today` names nothing",
    );
    check(edition, "{contact.helpline}", "{contact.helpline", at, "a brace without its partner");
    check("words.en.toml", "{contact.helpline}", "{contact.nobody}", "words.en.toml:6", "there is no contact `nobody`");
}

#[test]
fn a_sentence_may_not_refer_to_a_label_of_the_screens() {
    let edition = "editions/2009/words.en.toml";
    let at = "editions/2009/words.en.toml:4";
    check(edition, "{contact.helpline}", "{ui.continue}", at, "refers to `ui.continue`, a label of the screens");
}

#[test]
fn a_unit_says_where_its_number_stands() {
    check("words.en.toml", "{count} dollars", "dollars", "words.en.toml:19", "must hold the placeholder `count`");
}

#[test]
fn a_second_language_is_packed() {
    let build = build_folder(&with_second_language()).unwrap_or_else(|findings| panic!("{findings}"));
    let scopes: Vec<_> = build.words.iter().map(|words| (words.language.as_str(), words.scope.as_str())).collect();
    let each = ["", "ui.later", "sources", "2009", "2009.door"];
    assert_eq!(scopes, ["en", "es"].map(|tag| each.map(|scope| (tag, scope))).concat());
}

#[test]
fn a_second_language_has_all_files() {
    let mut folder = with_second_language();
    folder.remove("editions/2009/words.es.toml");
    expect(&folder, "editions/2009/words.es.toml:1", "this file is missing");
}

#[test]
fn a_second_language_has_the_same_keys() {
    let mut folder = with_second_language();
    let words = folder.text("words.es.toml").unwrap_or_default().replace("continue =", "contin =");
    folder.insert("words.es.toml", words);
    expect(&folder, "words.es.toml:1", "the text `ui.continue` is missing in data/words.es.toml");
    expect(&folder, "words.es.toml:5", "the text `ui.contin` has no English one");
}

#[test]
fn a_second_language_has_the_same_placeholders() {
    let mut folder = with_second_language();
    let words = folder.text("words.es.toml").unwrap_or_default().replace("Call {name} at", "Call at");
    folder.insert("words.es.toml", words);
    expect(&folder, "words.es.toml:6", "`ui.call` has other placeholders");
}

#[test]
fn findings_about_words_do_not_hold_back_the_catalog() {
    let loaded = load_folder(&broken("words.en.toml", "\"Continue\"", "\"\""));
    assert!(loaded.catalog.is_some() && !loaded.findings.is_empty());
}
