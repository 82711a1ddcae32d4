use crate::CATALOG;
use rules::EventDate;
use rules::catalog::{Catalog, Edition, Retired, Topic};
use signpost::{Case, LinkNotice, decode};

/// A link of the first topic with these answers, and what it is read as.
fn answers_of(catalog: &Catalog, answers: &str) -> (Case, Vec<LinkNotice>) {
    let (edition, topic) = first(catalog);
    decode(&format!("edition={}&topic={}&answers={answers}", edition.id, topic.id), catalog)
}

fn first(catalog: &Catalog) -> (&Edition, &Topic) {
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
fn a_letter_that_is_gone_or_of_another_topic_is_told_and_the_answers_kept() {
    let mut catalog = CATALOG.clone();
    catalog.retired = vec![Retired { id: format!("{}.letter.lost", first(&catalog).0.id) }];
    let (edition, topic) = first(&catalog);
    let read = |letter: &str| {
        let answer = answer(&catalog);
        let code = format!("edition={}&topic={}&answers={answer}&letter={letter}", edition.id, topic.id);
        let (case, notices) = decode(&code, &catalog);
        assert_eq!(case.answers.iter().count(), 1, "{letter}");
        (case.letter, notices)
    };
    let letter_of = |own: bool| {
        let mut letters = edition.letters.iter();
        letters.find(|letter| (edition.topic_of(letter).id == topic.id) == own).expect("there is such a letter")
    };
    assert_eq!(read(&letter_of(true).id), (Some(letter_of(true).id.clone()), Vec::new()));
    assert_eq!(read(&letter_of(false).id), (None, vec![LinkNotice::Unknown(1)]));
    assert_eq!(read("weather"), (None, vec![LinkNotice::Unknown(1)]));
    assert_eq!(read("lost"), (None, vec![LinkNotice::Retired(format!("{}.letter.lost", edition.id))]));
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
