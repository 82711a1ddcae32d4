//! Links bring answers along, and nothing in an address can break the app.
#![cfg(test)]

use chrono::{Days, NaiveDate, NaiveTime};
use proptest::prelude::*;
use rules::EventDate;
use rules::catalog::{Catalog, EventIndex, FactIndex, Retired, Topic, ValueIndex};
use rules::time::Moment;
use signpost::{Case, LinkNotice, Route, decode, encode};
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| signpost::catalog().expect("the build carries rules"));

/// Any day that somebody could mean.
fn days() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(1900, 1, 1).expect("the calendar has this day");
    (0..73_000_u64).prop_map(move |days| first + Days::new(days))
}

fn whens() -> impl Strategy<Value = Option<EventDate>> {
    let told = prop_oneof![Just(EventDate::Now), Just(EventDate::Unknown), days().prop_map(EventDate::On)];
    proptest::option::of(told)
}

fn moments() -> impl Strategy<Value = Moment> {
    let time = (0..24_u32, 0..60_u32).prop_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0));
    (days(), proptest::option::of(time)).prop_map(|(date, time)| Moment { date, time: time.flatten() })
}

/// Any case of any topic, with answers to any of its questions.
fn cases() -> impl Strategy<Value = Case> {
    let edition = any::<prop::sample::Index>().prop_map(|index| index.get(&CATALOG.editions));
    let topic =
        (edition, any::<prop::sample::Index>()).prop_map(|(edition, index)| (edition, index.get(&edition.topics)));
    topic.prop_flat_map(|(edition, topic)| {
        let answer = |fact: FactIndex| {
            let value =
                (0..=topic.fact(fact).values.len()).prop_map(move |value| value.checked_sub(1).map(ValueIndex::of));
            proptest::option::of(value).prop_map(move |answer| answer.map(|value| (fact, value)))
        };
        let answers: Vec<_> = topic.asks.iter().map(|fact| answer(*fact)).collect();
        let events: Vec<_> = topic.events.iter().map(|_| proptest::option::of(moments())).collect();
        (whens(), answers, events).prop_map(|(when, answers, events)| Case {
            when,
            topic: Some((edition.id.clone(), topic.id.clone())),
            answers: answers.into_iter().flatten().collect(),
            moments: (0..).map(EventIndex).zip(events).filter_map(|(event, at)| Some((event, at?))).collect(),
        })
    })
}

/// The ids and names that a link is made of.
fn vocabulary(topic: &Topic) -> Vec<&str> {
    let values = topic.facts.iter().flat_map(|fact| std::iter::once(&fact.id).chain(&fact.values));
    let ids = values.chain(topic.events.iter().map(|event| &event.id)).chain([&topic.id]).map(String::as_str);
    let editions = CATALOG.editions.iter().map(|edition| edition.id.as_str());
    let names = ["when", "edition", "topic", "answers", "moments", "now", "unknown", "-"];
    ids.chain(editions).chain(names).collect()
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
    fn a_link_brings_everything_along(case in cases()) {
        prop_assert_eq!(decode(&encode(&case, &CATALOG, true), &CATALOG), (case, Vec::new()));
    }

    #[test]
    fn a_link_without_dates_has_none(case in cases()) {
        let code = encode(&case, &CATALOG, false);
        let (_, topic) = case.topic(&CATALOG).expect("the case has a topic");
        let known = vocabulary(topic);
        let parts: Vec<&str> = code.split(['&', '=', ',', '.']).collect();
        prop_assert!(parts.iter().all(|part| known.contains(part)), "{}", code);
        let when = case.when.filter(|when| !matches!(when, EventDate::On(_)));
        let undated = Case { when, moments: rules::time::Events::default(), ..case };
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
    fn a_link_cut_off_anywhere_keeps_only_what_was_in_it(case in cases()) {
        let code = encode(&case, &CATALOG, true);
        for end in 0..=code.len() {
            let (read, _) = decode(&code[..end], &CATALOG);
            let held = |fact| case.answers.iter().find(|(held, _)| *held == fact);
            prop_assert!(read.answers.iter().all(|(fact, value)| held(fact) == Some((fact, value))), "{}", &code[..end]);
            // A moment may lose its time, but no day turns into another.
            let same = |held: &Moment, read: &Moment| held.date == read.date && read.time.is_none_or(|_| held == read);
            let held = |event| case.moments.get(event);
            let kept = read.moments.iter().all(|(event, moment)| held(event).is_some_and(|held| same(held, moment)));
            prop_assert!(kept, "{}", &code[..end]);
            prop_assert!(read.when.is_none() || read.when == case.when, "{}", &code[..end]);
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
        if let Some(code) = with_answer(&encode(&case, &CATALOG, true), &junk, place) {
            prop_assert_eq!(decode(&code, &CATALOG), (case, vec![LinkNotice::Unknown(1)]));
        }
    }
}

/// A link of the first topic with these answers, and what it is read as.
fn answers_of(catalog: &Catalog, answers: &str) -> (Case, Vec<LinkNotice>) {
    let (edition, topic) = first(catalog);
    decode(&format!("edition={}&topic={}&answers={answers}", edition.id, topic.id), catalog)
}

fn first(catalog: &Catalog) -> (&rules::catalog::Edition, &Topic) {
    let edition = &catalog.editions[0];
    (edition, &edition.topics[0])
}

/// A valid answer to the first question of the first topic, as a link writes it.
fn answer(catalog: &Catalog) -> String {
    let (_, topic) = first(catalog);
    let fact = topic.fact(topic.asks[0]);
    format!("{}.{}", fact.id, fact.values[0])
}

#[test]
fn what_is_not_a_link_is_told_apart() {
    let read = |code: &str| decode(code, &CATALOG);
    assert_eq!(read(""), (Case::default(), Vec::new()), "no code");
    assert_eq!(read("#main"), (Case::default(), Vec::new()), "a jump within the page");
    let oversized = format!("when=now&answers={}", "a.b,".repeat(2000));
    assert_eq!(read(&oversized), (Case::default(), vec![LinkNotice::Oversized]));
    let (edition, topic) = first(&CATALOG);
    for damaged in [
        "x=y".to_owned(),
        format!("edition={}", edition.id),
        format!("topic={}", topic.id),
        format!("edition=1066&topic={}", topic.id),
        format!("edition={}&topic=weather", edition.id),
    ] {
        assert_eq!(read(&damaged), (Case::default(), vec![LinkNotice::Damaged]), "{damaged}");
    }
}

#[test]
fn unknown_answers_are_counted_and_the_others_kept() {
    let valid = answer(&CATALOG);
    let (fact, _) = valid.split_once('.').expect("an answer has two parts");
    let computed =
        CATALOG.editions[0].topics[0].facts.iter().find(|fact| fact.knows.is_none()).expect("a computed fact");
    let wrong = format!("weather.fine,{fact}.perhaps,{fact},,{}.{}", computed.id, computed.values[0]);
    let (case, notices) = answers_of(&CATALOG, &format!("{wrong},{valid}"));
    assert_eq!((case.answers.iter().count(), notices), (1, vec![LinkNotice::Unknown(5)]));
}

#[test]
fn retired_answers_explain_themselves() {
    let mut catalog = CATALOG.clone();
    let place = format!("{}.{}", first(&catalog).0.id, first(&catalog).1.id);
    catalog.retired = ["weather", "colour.red"].map(|id| Retired { id: format!("{place}.{id}") }).into();
    let (case, notices) = answers_of(&catalog, &format!("weather.fine,colour.red,colour.blue,{}", answer(&catalog)));
    let retired = |id: &str| LinkNotice::Retired(format!("{place}.{id}"));
    assert_eq!(case.answers.iter().count(), 1);
    assert_eq!(notices, [retired("weather"), retired("colour.red"), LinkNotice::Unknown(1)]);
}

#[test]
fn impossible_dates_are_left_out_and_the_answers_kept() {
    let (edition, topic) = first(&CATALOG);
    let event = &topic.events[0].id;
    for day in ["2009-02-30", "20026-03-03", "+20026-03-03", "1899-12-31", "2101-01-01", "yesterday", "", "2009-03-03x"]
    {
        let link = format!("when={day}&edition={}&topic={}&answers={}", edition.id, topic.id, answer(&CATALOG));
        let (case, notices) = decode(&link, &CATALOG);
        assert_eq!((case.when, case.answers.iter().count()), (None, 1), "{day}");
        assert_eq!(notices, [LinkNotice::ImpossibleDate], "{day}");
        let link =
            format!("edition={}&topic={}&answers={}&moments={event}.{day}", edition.id, topic.id, answer(&CATALOG));
        let (case, notices) = decode(&link, &CATALOG);
        assert_eq!((case.moments.iter().count(), case.answers.iter().count()), (0, 1), "{day}");
        assert_eq!(notices, [LinkNotice::ImpossibleDate], "{day}");
    }
}

#[test]
fn of_a_part_that_stands_twice_one_is_read() {
    let (edition, topic) = first(&CATALOG);
    let valid = answer(&CATALOG);
    let link = format!(
        "when=now&when=unknown&edition={0}&edition=1066&topic={1}&topic={1}&answers={valid}&answers=a.b",
        edition.id, topic.id
    );
    let (case, notices) = decode(&link, &CATALOG);
    assert_eq!((case.when, case.answers.iter().count(), notices), (Some(EventDate::Now), 1, Vec::new()));
}

#[test]
fn a_date_alone_is_a_link() {
    for code in ["when=now", "#when=unknown", "when=2009-03-03"] {
        let (case, notices) = decode(code, &CATALOG);
        assert_eq!((case.when.is_some(), notices), (true, Vec::new()), "{code}");
    }
}

#[test]
fn every_address_leads_to_its_page_and_back() {
    let paths = Route::all(&CATALOG);
    for path in &paths {
        let (route, place) = Route::parse(path, &CATALOG);
        assert_ne!(route, Route::Missing, "{path}");
        assert_eq!(&route.path(&CATALOG, place.map(|(_, topic)| topic)), path);
        for written in [path.trim_end_matches('/').to_owned(), format!("{path}index.html")] {
            assert_eq!(Route::parse(&written, &CATALOG).0, route, "{written}");
        }
        for unknown in [format!("{path}weather/"), format!("weather/{path}"), format!("{path}weather/fine/")] {
            assert_eq!(Route::parse(&unknown, &CATALOG).0, Route::Missing, "{unknown}");
        }
    }
    let computed = CATALOG.editions.iter().flat_map(|edition| &edition.topics).flat_map(|topic| {
        let silent = topic.facts.iter().filter(|fact| fact.knows.is_none());
        silent.map(move |fact| format!("{}/{}/", topic.id, fact.id))
    });
    for path in computed {
        assert_eq!(Route::parse(&path, &CATALOG).0, Route::Missing, "{path}: nobody is asked this");
    }
}
