use crate::step::{after, assert_leads_on, beginning, now, topic_of};
use crate::support::letters::{MADE_UP, with_letters};
use chrono::NaiveDate;
use rules::EventDate;
use rules::catalog::{Edition, EventIndex, Letter};
use rules::time::{Events, Moment};
use signpost::{Action, Case, PlanLine, Route, State, Told, encode};
use std::rc::Rc;

/// The state before anything has happened, with letters for every topic.
fn start() -> Rc<State> {
    let start = beginning();
    Rc::new(State { catalog: Rc::new(with_letters(&start.catalog)), ..(*start).clone() })
}

/// Takes a letter of the first edition up.
fn opened(state: &Rc<State>, letter: &str) -> Rc<State> {
    after(state, Action::Letter { edition: state.catalog.editions[0].id.clone(), letter: letter.to_owned() })
}

/// The made-up letter of the first topic, and that of none.
fn made_up(state: &State) -> (String, String) {
    (format!("{MADE_UP}_{}", state.catalog.editions[0].topics[0].id), format!("{MADE_UP}_none"))
}

/// The last day of the period of the first topic.
fn last_day(state: &State) -> NaiveDate {
    state.catalog.editions[0].topics[0].period.until.expect("the period has an end")
}

fn letters(state: &State) -> impl Iterator<Item = (&Edition, &Letter)> {
    state.catalog.editions.iter().flat_map(|edition| edition.letters.iter().map(move |letter| (edition, letter)))
}

#[test]
fn every_letter_begins_its_topic_and_none_of_its_answers_is_asked_again() {
    let start = start();
    for (edition, letter) in letters(&start) {
        let (edition_id, topic) = (edition.id.clone(), edition.topic_of(letter));
        let begun = after(&start, Action::Letter { edition: edition_id, letter: letter.id.clone() });
        assert_eq!((begun.route.clone(), topic_of(&begun).id.as_str()), (Route::When, topic.id.as_str()));
        let day = topic.period.until.expect("the period has an end");
        let dated = after(&begun, Action::Told(Told::Date(EventDate::On(day))));
        let kept: Vec<_> = dated.case.answers.iter().collect();
        let mut given: Vec<_> = letter.answers.iter().map(|(fact, value)| (*fact, Some(*value))).collect();
        given.sort_unstable();
        assert_eq!(kept, given, "{}", letter.id);
        assert_leads_on(&dated);
    }
}

#[test]
fn the_date_on_a_letter_is_the_day_of_its_event() {
    let start = start();
    let (letter, _) = made_up(&start);
    let (day, begun) = (last_day(&start), opened(&start, &letter));
    let dated = after(&begun, Action::Told(Told::Date(EventDate::On(day))));
    assert_eq!(dated.case.when, Some(EventDate::On(day)));
    assert_eq!(dated.case.moments, Events::from([(EventIndex(0), Moment::day(day))]));
    let earlier = day.pred_opt().expect("the calendar has the day before");
    let mended = after(&dated, Action::Told(Told::Date(EventDate::On(earlier))));
    assert_eq!(mended.case.moments, Events::from([(EventIndex(0), Moment::day(earlier))]));
    let unsure = after(&mended, Action::Told(Told::Date(EventDate::Unknown)));
    assert_eq!(unsure.case.moments, Events::default(), "a date that is not known is the day of nothing");
}

#[test]
fn a_date_without_a_letter_is_the_day_of_no_event() {
    let start = start();
    let (letter, none) = made_up(&start);
    let date = Action::Told(Told::Date(EventDate::On(last_day(&start))));
    assert_eq!(after(&opened(&start, &none), date.clone()).case.moments, Events::default());
    let (edition, topic) = opened(&start, &letter).case.topic.clone().expect("a topic is under way");
    assert_eq!(after(&after(&start, Action::Begin { edition, topic }), date).case.moments, Events::default());
}

#[test]
fn a_date_that_is_known_is_not_asked_again() {
    let start = start();
    let (letter, _) = made_up(&start);
    let when = Some(EventDate::On(last_day(&start)));
    let plan = PlanLine::read(None, "603-271-5255");
    assert!(plan.is_some());
    let case = Case { when, plan: plan.clone(), ..Case::default() };
    let begun = opened(&Rc::new(State { case, ..(*start).clone() }), &letter);
    assert_leads_on(&begun);
    assert_eq!((begun.case.when, &begun.case.plan), (when, &plan));
    assert_eq!(begun.case.moments, Events::default(), "it was the date of something else");
}

#[test]
fn another_letter_begins_anew_and_the_same_one_goes_on() {
    let start = start();
    let (letter, none) = made_up(&start);
    let date = EventDate::On(last_day(&start));
    let dated = after(&opened(&start, &none), Action::Told(Told::Date(date)));
    let Route::Question(fact) = dated.route else { panic!("a question comes first") };
    let answered = after(&dated, Action::Told(Told::Answer(fact, None)));
    let again = opened(&after(&answered, Action::Open(Route::Letters)), &none);
    assert_eq!((&again.case, &again.route), (&answered.case, &answered.route), "the same letter goes on");
    let other = opened(&again, &letter);
    let edition = &start.catalog.editions[0];
    let held = Case::of_letter(edition, edition.letter(&letter).expect("the letter is there"));
    assert_eq!(other.case, Case { when: Some(date), ..held });
    let anew = opened(&other, &none);
    let (topic, letter) = (other.case.topic.clone(), Some(none));
    assert_eq!(anew.case, Case { when: Some(date), topic, letter, ..Case::default() }, "nothing is answered");
    assert_eq!(anew.route, dated.route);
}

#[test]
fn a_letter_that_is_not_there_changes_nothing() {
    let start = start();
    let after = opened(&start, "weather");
    assert_eq!((&after.case, &after.route), (&start.case, &start.route));
}

#[test]
fn the_address_of_a_letter_leads_where_the_app_goes() {
    let start = start();
    for (edition, letter) in letters(&start) {
        let path = Route::Next.path(&start.catalog, Some(edition.topic_of(letter)));
        let code = encode(&Case::of_letter(edition, letter), &start.catalog, false);
        let followed = State::at(start.catalog.clone(), now(), &path, &format!("#{code}"));
        let acted = after(&start, Action::Letter { edition: edition.id.clone(), letter: letter.id.clone() });
        assert_eq!((&followed.case, &followed.route), (&acted.case, &acted.route), "{}", letter.id);
        assert_eq!(followed.notices, Vec::new());
    }
}

#[test]
fn the_page_of_another_topic_takes_nothing_over_from_a_letter() {
    let start = start();
    let (letter, _) = made_up(&start);
    let day = last_day(&start);
    let dated = after(&opened(&start, &letter), Action::Told(Told::Date(EventDate::On(day))));
    let code = encode(&dated.case, &start.catalog, true);
    let other = &start.catalog.editions[0].topics[1];
    let state = State::at(start.catalog.clone(), now(), &format!("{}/result/", other.id), &code);
    let topic = Some((start.catalog.editions[0].id.clone(), other.id.clone()));
    assert_eq!(state.case, Case { when: Some(EventDate::On(day)), topic, ..Case::default() });
}
