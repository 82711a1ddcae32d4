//! Links that nobody got from us. They may bring what they like; what is read from them is sound.

use crate::CATALOG;
use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use rules::catalog::{Catalog, EventIndex, FactIndex, Topic, ValueIndex};
use rules::time::Moment;
use rules::{EventDate, relevant};
use signpost::{Case, LinkNotice, Route, State, decode, keep};
use std::rc::Rc;

/// Links that were damaged, mixed up or made up, one on each line. The walker pastes them too.
const CORPUS: &str = include_str!("../corpus/links.txt");

thread_local! {
    /// The rules as the app holds them.
    static SHARED: Rc<Catalog> = Rc::new(CATALOG.clone());
}

const NAMES: [&str; 9] = ["when", "edition", "topic", "answers", "moments", "letter", "phone", "plan", ""];

/// What stands for a value where nothing better is known: the ends of what can be written, and what means something else.
const WORDS: [&str; 20] = [
    "",
    "-",
    "now",
    "unknown",
    "2009",
    "0000-01-01",
    "1899-12-31",
    "1900-01-01",
    "2007-02-29",
    "2100-12-31",
    "9999-12-31",
    "2007-01-15T00:00",
    "2007-01-15T23:59:60",
    "T",
    ".",
    "=",
    "#",
    "603-555-0142",
    "900-555-0100",
    "S5601-003",
];

/// A piece of a value: an id of any topic, or a word.
fn pieces() -> impl Strategy<Value = String> {
    let topics = CATALOG.editions.iter().flat_map(|edition| &edition.topics);
    let facts = topics.clone().flat_map(|topic| &topic.facts);
    let answers = facts.flat_map(|fact| fact.values.iter().map(move |value| format!("{}.{value}", fact.id)));
    let events = topics.clone().flat_map(|topic| &topic.events).map(|event| format!("{}.2007-01-15", event.id));
    let ids: Vec<String> = topics.map(|topic| topic.id.clone()).chain(answers).chain(events).collect();
    prop_oneof![prop::sample::select(ids), prop::sample::select(WORDS.map(str::to_owned).to_vec()), "\\PC{0,6}"]
}

/// A code that has the form of ours, more or less.
fn codes() -> impl Strategy<Value = String> {
    let part = (prop::sample::select(NAMES.to_vec()), prop::collection::vec(pieces(), 0..6));
    let part = part.prop_map(|(name, pieces)| format!("{name}={}", pieces.join(",")));
    let parts = prop::collection::vec(part, 0..8);
    let topic =
        prop::sample::select(CATALOG.editions[0].topics.iter().map(|topic| topic.id.clone()).collect::<Vec<_>>());
    // Without a topic that is there, next to nothing is read at all.
    (parts, prop::option::of(topic), "#{0,2}").prop_map(|(mut parts, topic, sign)| {
        parts.extend(topic.map(|topic| format!("edition={}&topic={topic}", CATALOG.editions[0].id)));
        format!("{sign}{}", parts.join("&"))
    })
}

/// Expects that what is read from a code is what the app itself could have come to know.
fn is_sound(code: &str) -> (Case, Vec<LinkNotice>) {
    let (case, notices) = decode(code, &CATALOG);
    assert_eq!(decode(&keep(&case, &CATALOG), &CATALOG), (case.clone(), Vec::new()), "{code}");
    let repeated = notices.iter().enumerate().find(|(at, notice)| notices[..*at].contains(notice));
    assert_eq!(repeated, None, "{code}: each mistake is told once");
    assert!(case.plan.is_none() || !code.starts_with('#'), "{code}: whoever sends a link names nobody to call");
    (case, notices)
}

/// Opens a page with a code, as a browser that was given this address does.
fn opened(path: &str, code: &str) -> State {
    let now = NaiveDate::from_ymd_opt(2026, 11, 22).and_then(|day| day.and_hms_opt(9, 0, 0)).expect("a moment");
    let state = State::at(SHARED.with(Rc::clone), now, path, code);
    if let Some(topic) = state.topic() {
        let kept = relevant(topic, &state.case.situation(now)).answers;
        assert_eq!(kept, state.case.answers, "{path} {code}: no answer stands that bears on nothing");
    }
    state
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/links/hostile.proptest-regressions"))),
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_a_code_says_what_is_read_is_sound(code in codes()) {
        is_sound(&code);
    }

    #[test]
    fn every_address_with_every_code_opens_a_page(code in codes(), page in any::<prop::sample::Index>()) {
        let paths = Route::all(&CATALOG);
        let state = opened(page.get(paths.as_slice()).as_str(), &code);
        let (route, _) = Route::parse(&state.path(), &state.catalog);
        prop_assert!(route != Route::Missing);
    }

    #[test]
    fn bytes_that_are_no_text_are_no_link(bytes in prop::collection::vec(any::<u8>(), 0..200), page in "\\PC{0,30}") {
        let code = String::from_utf8_lossy(&bytes);
        is_sound(&code);
        is_sound(&format!("#{code}"));
        opened(&page, &code);
    }
}

#[test]
fn every_link_of_the_corpus_is_survived_on_every_page() {
    let paths = Route::all(&CATALOG);
    for code in CORPUS.lines() {
        is_sound(code);
        for path in &paths {
            opened(path, code);
        }
    }
}

#[test]
fn a_thousand_mistakes_are_told_once() {
    let (edition, topic) = first();
    let link = |moments: &str| format!("#edition={edition}&topic={}&moments={moments}", topic.id);
    assert_eq!(is_sound(&link(&",".repeat(1000))).1, [LinkNotice::ImpossibleDate]);
    let both = format!("{}&when=2009-02-31", link("a.b,c.d"));
    assert_eq!(is_sound(&both).1, [LinkNotice::ImpossibleDate]);
}

#[test]
fn a_link_names_nobody_to_call() {
    let (edition, topic) = first();
    let code = format!("when=now&edition={edition}&topic={}&plan=S5601-003&phone=900-555-0100", topic.id);
    assert!(decode(&code, &CATALOG).0.plan.is_some(), "the history keeps it");
    for sign in ["#", "##"] {
        assert_eq!(decode(&format!("{sign}{code}"), &CATALOG).0.plan, None);
    }
}

#[test]
fn the_longest_case_is_not_too_long_for_a_link() {
    for edition in &CATALOG.editions {
        for topic in &edition.topics {
            let longest = |fact: &FactIndex| {
                let values = topic.fact(*fact).values.iter().enumerate();
                let (at, _) = values.max_by_key(|(_, value)| value.len()).expect("a fact has values");
                (*fact, Some(ValueIndex::of(at)))
            };
            let day = NaiveDate::from_ymd_opt(2100, 12, 31).expect("a day");
            let moment = Moment::from(day.and_hms_opt(23, 59, 59).expect("a moment"));
            let letters = edition.letters.iter().filter(|letter| edition.topic_of(letter).id == topic.id);
            let case = Case {
                when: Some(EventDate::On(day)),
                topic: Some((edition.id.clone(), topic.id.clone())),
                answers: topic.asks.iter().map(longest).collect(),
                moments: (0..topic.events.len()).map(|at| (EventIndex::of(at), moment)).collect(),
                plan: None,
                letter: letters.map(|letter| letter.id.clone()).max_by_key(String::len),
            };
            assert_eq!(decode(&keep(&case, &CATALOG), &CATALOG), (case, Vec::new()), "{}", topic.id);
        }
    }
}

fn first() -> (&'static str, &'static Topic) {
    let edition = &CATALOG.editions[0];
    (&edition.id, &edition.topics[0])
}

#[test]
fn what_the_history_kept_with_the_start_page_leads_there_and_a_link_to_what_it_tells() {
    let (edition, topic) = first();
    let fact = topic.fact(topic.asks[0]);
    let code = format!("when=now&edition={edition}&answers={}.{}&topic={}", fact.id, fact.values[0], topic.id);
    assert_eq!(opened("", &code).route, Route::Start);
    assert_eq!(opened("", &format!("#{code}")).route, Route::Result);
}
