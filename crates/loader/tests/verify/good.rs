//! A folder without a fault, and what is made of it.

use crate::support::good;
use loader::{Build, build_folder, load_folder, packs, pseudo};
use rules::catalog::{Catalog, FactKind};

use words::Pack;

fn built() -> Build {
    build_folder(&good()).unwrap_or_else(|findings| panic!("{findings}"))
}

#[test]
fn the_good_folder_has_no_finding() {
    let loaded = load_folder(&good());
    assert_eq!(loaded.findings.to_string(), "No findings.");
    assert!(loaded.catalog.is_some());
}

#[test]
fn the_same_data_gives_the_same_bytes() {
    assert_eq!(built(), built());
}

/// The English words of a scope.
fn words_of(build: &Build, scope: &str) -> Pack {
    let file =
        build.words.iter().find(|words| words.language == "en" && words.scope == scope).expect("the file is there");
    Pack::decode(&file.bytes, build.fingerprint).expect("the pack decodes")
}

/// The key that a label has in the packs.
fn label(build: &Build, id: &str) -> String {
    build.labels.iter().find(|label| label.id == id).expect("the label is there").key.clone()
}

/// The key that a text has in the packs.
fn packed(key: &str) -> String {
    match key.strip_prefix("ui.later.").or_else(|| key.strip_prefix("ui.")) {
        Some(id) => label(&built(), id),
        None if ["contact.", "party.", "unit."].iter().any(|kind| key.starts_with(kind)) => format!("ui.later.{key}"),
        None => key.to_owned(),
    }
}

#[test]
fn the_rules_pack_holds_the_catalog() {
    let build = built();
    let mut catalog: Catalog = packed::unpack(&build.rules).expect("the pack decodes");
    let quotes = words_of(&build, "sources");
    for source in &mut catalog.sources {
        for place in &mut source.places {
            let key = format!("sources.{}.{}.quote", source.id, place.id);
            quotes.get(&key).expect("the quote is there").clone_into(&mut place.quote);
        }
    }
    assert_eq!(Some(&catalog), load_folder(&good()).catalog.as_ref(), "the quotes come back from their own pack");
    let topic = catalog.edition("2009").and_then(|edition| edition.topic("door")).expect("the topic is there");
    assert!(topic.diagram.node_count() > 0);
    let handled = topic.fact_index("handled").expect("the fact is there");
    let slot = topic.slot_index("handled").expect("a derived fact has a slot");
    assert_eq!(topic.fact(handled).kind, FactKind::Derived(slot));
}

#[test]
fn the_words_pack_belongs_to_the_rules_and_holds_full_keys() {
    let build = built();
    let file = &build.words[0];
    let pack = Pack::decode(&file.bytes, build.fingerprint).expect("the pack decodes");
    assert_eq!(pack.language, "en");
    assert_eq!(pack.get(&label(&build, "steps.first")), Some("Step {number}"));
    assert_eq!(pack.get("2009.door.topic.title"), Some("Which door"), "the start page names the topics");
    assert_eq!(pack.get("2009.edition.name"), None, "an edition's words are a pack of their own");
    let later = words_of(&build, "ui.later");
    assert_eq!(
        later.get(&label(&build, "print")),
        Some("Print"),
        "what the start page does not show is a pack of its own"
    );
    let edition = words_of(&build, "2009");
    assert_eq!(edition.get("2009.edition.name"), Some("The rules of 2009"));
    let digits = file.file_name.strip_prefix("words.en.").and_then(|rest| rest.strip_suffix(".pack"));
    assert!(digits.is_some_and(|digits| digits.len() == 16), "{}", file.file_name);
    assert!(Pack::decode(&file.bytes, build.fingerprint + 1).is_err());
}

#[test]
fn the_labels_of_the_screens_are_listed_for_the_app() {
    let labels: Vec<_> = built().labels.into_iter().map(|label| (label.id, label.key)).collect();
    let labels: Vec<_> = labels.iter().map(|(id, key)| (id.as_str(), key.as_str())).collect();
    assert_eq!(labels, [("call", "ui.0"), ("continue", "ui.1"), ("print", "ui.later.2"), ("steps.first", "ui.3")]);
}

#[test]
fn a_made_up_language_is_packed_like_any_other() {
    let mut loaded = load_folder(&good());
    let (english, catalog) = (loaded.words.remove(0), loaded.catalog.expect("the folder is good"));
    let files = packs(&pseudo(&english), &catalog, 7);
    let packs: Vec<_> = files.iter().map(|file| Pack::decode(&file.bytes, 7).expect("the pack decodes")).collect();
    let quotes = catalog.sources.iter().map(|source| source.places.len()).sum::<usize>();
    assert_eq!(packs.iter().flat_map(Pack::iter).count(), english.texts.len() + quotes);
    let get = |key: &str| packs.iter().find_map(|pack| pack.get(key));
    let call = get(&label(&built(), "call")).expect("the key is there");
    assert_eq!(call, "[Cåll {name} åt {contact.helpline} ~ ~ ~ ~ ~ ~]");
    for (key, text) in &english.texts {
        let longer = get(&packed(key)).expect("every key is there");
        assert!(longer.starts_with('[') && longer.ends_with(']'), "{longer}");
        assert!(longer.chars().count() > text.chars().count() * 5 / 4, "{longer}");
    }
}
