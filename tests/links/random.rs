use crate::CATALOG;
use crate::cases::cases;
use chrono::{NaiveDate, NaiveTime};
use proptest::prelude::*;
use rules::EventDate;
use rules::catalog::Topic;
use rules::time::Events;
use signpost::{Case, LinkNotice, Route, decode, encode, keep};

/// The ids and names that a link is made of.
fn vocabulary(topic: &Topic) -> Vec<&str> {
    let values = topic.facts.iter().flat_map(|fact| std::iter::once(&fact.id).chain(&fact.values));
    let ids = values.chain(topic.events.iter().map(|event| &event.id)).chain([&topic.id]).map(String::as_str);
    let editions = CATALOG.editions.iter().map(|edition| edition.id.as_str());
    let letters = CATALOG.editions.iter().flat_map(|edition| &edition.letters).map(|letter| letter.id.as_str());
    let names = ["when", "edition", "topic", "answers", "moments", "letter", "now", "unknown", "-"];
    ids.chain(editions).chain(letters).chain(names).collect()
}

/// Whether a text is a day, with a time or without.
fn is_moment(text: &str) -> bool {
    let (day, time) = text.split_once('T').map_or((text, None), |(day, time)| (day, Some(time)));
    day.parse::<NaiveDate>().is_ok() && time.is_none_or(|time| time.parse::<NaiveTime>().is_ok())
}

/// A code with another answer at some place of its list, if it has a list.
fn with_answer(code: &str, answer: &str, place: prop::sample::Index) -> Option<String> {
    let parts: Vec<&str> = code.split('&').collect();
    let at = parts.iter().position(|part| part.starts_with("answers="))?;
    let mut list: Vec<&str> = parts[at]["answers=".len()..].split(',').collect();
    list.insert(place.index(list.len() + 1), answer);
    let list = format!("answers={}", list.join(","));
    Some([&parts[..at], &[list.as_str()], &parts[at + 1..]].concat().join("&"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_history_entry_keeps_everything(case in cases()) {
        prop_assert_eq!(decode(&keep(&case, &CATALOG), &CATALOG), (case, Vec::new()));
    }

    #[test]
    fn a_link_brings_everything_along_but_the_plan(case in cases()) {
        let without = Case { plan: None, ..case.clone() };
        prop_assert_eq!(decode(&encode(&case, &CATALOG, true), &CATALOG), (without, Vec::new()));
    }

    #[test]
    fn a_link_without_dates_has_none(case in cases()) {
        let code = encode(&case, &CATALOG, false);
        let (_, topic) = case.topic(&CATALOG).expect("the case has a topic");
        let known = vocabulary(topic);
        let parts: Vec<&str> = code.split(['&', '=', ',', '.']).collect();
        prop_assert!(parts.iter().all(|part| known.contains(part)), "{}", code);
        let when = case.when.filter(|when| !matches!(when, EventDate::On(_)));
        let undated = Case { when, moments: Events::default(), plan: None, ..case };
        prop_assert_eq!(decode(&code, &CATALOG), (undated, Vec::new()));
    }

    #[test]
    fn a_link_holds_only_ids_dates_and_times(case in cases()) {
        let code = encode(&case, &CATALOG, true);
        let (_, topic) = case.topic(&CATALOG).expect("the case has a topic");
        let known = vocabulary(topic);
        let parts: Vec<&str> = code.split(['&', '=', ',', '.']).collect();
        let foreign: Vec<&&str> = parts.iter().filter(|part| !known.contains(part) && !is_moment(part)).collect();
        prop_assert!(foreign.is_empty(), "{:?} in {}", foreign, code);
    }

    #[test]
    fn a_link_cut_off_anywhere_brings_nothing_but_the_date(case in cases()) {
        let code = encode(&case, &CATALOG, true);
        for end in 0..code.len() {
            let (read, _) = decode(&code[..end], &CATALOG);
            prop_assert!(read.when.is_none() || read.when == case.when, "{}", &code[..end]);
            let when = read.when;
            prop_assert_eq!(read, Case { when, ..Case::default() }, "{}", &code[..end]);
        }
    }

    #[test]
    fn junk_never_stops_the_app(junk in any::<String>()) {
        decode(&junk, &CATALOG);
        decode(&format!("#{junk}"), &CATALOG);
        Route::parse(&junk, &CATALOG);
    }

    #[test]
    fn an_answer_that_is_junk_takes_no_valid_one_away(
        case in cases(),
        junk in "[a-z0-9_-]{0,12}[.]?[a-z0-9_!-]{0,12}!",
        place in any::<prop::sample::Index>(),
    ) {
        if let Some(code) = with_answer(&keep(&case, &CATALOG), &junk, place) {
            prop_assert_eq!(decode(&code, &CATALOG), (case, vec![LinkNotice::Unknown(1)]));
        }
    }
}
