use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use rules::catalog::{FactIndex, Topic, ValueIndex};
use rules::{EventDate, evaluate, relevant};
use signpost::{Action, Case, Route, State, Told};
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::Reducible;

/// The state before anything has happened.
pub fn beginning() -> Rc<State> {
    let catalog = signpost::catalog().expect("the build carries rules");
    Rc::new(State::at(Rc::new(catalog), now(), "", ""))
}

/// The moment that stands for now: after the period of every topic.
pub fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("the calendar has this day").and_time(NaiveTime::MIN)
}

/// What an action makes of a state.
pub fn after(state: &Rc<State>, action: Action) -> Rc<State> {
    state.clone().reduce((action, now()))
}

/// The first topic of the first edition, begun on the last day of its period.
pub fn begun() -> Rc<State> {
    let start = beginning();
    let edition = &start.catalog.editions[0];
    let (edition, topic) = (edition.id.clone(), edition.topics[0].id.clone());
    let begun = after(&start, Action::Begin { edition, topic });
    assert_eq!(begun.route, Route::When, "the date comes first");
    let day = topic_of(&begun).period.until.expect("the period has an end");
    after(&begun, Action::Told(Told::Date(EventDate::On(day))))
}

/// The topic that is under way.
pub fn topic_of(state: &State) -> &Topic {
    state.topic().expect("a topic is under way")
}

/// The questions that still matter and have no answer.
pub fn asks(state: &State) -> Vec<FactIndex> {
    evaluate(topic_of(state), &state.case.situation(now())).asks
}

/// Where "Continue" must lead: to the first question that still matters, or to the result.
pub fn assert_leads_on(state: &State) {
    let next = asks(state).first().map_or(Route::Result, |fact| Route::Question(*fact));
    assert_eq!(state.route, next);
    if let Route::Question(fact) = state.route {
        assert!(!state.case.answers.has(fact), "an answered question is asked again");
    }
}

/// Answers a question and asserts what is kept and what is told.
pub fn answered(state: &Rc<State>, fact: FactIndex, value: Option<ValueIndex>) -> Rc<State> {
    let next = after(state, Action::Told(Told::Answer(fact, value)));
    let mut given = state.case.answers.clone();
    given.give(fact, value);
    let case = Case { answers: given.clone(), ..state.case.clone() };
    let valid = relevant(topic_of(state), &case.situation(now())).answers;
    assert_eq!(next.case.answers, valid, "exactly what is still valid is kept");
    let gone: BTreeSet<FactIndex> = given.iter().map(|(fact, _)| fact).filter(|fact| !valid.has(*fact)).collect();
    assert_eq!(next.dropped.iter().copied().collect::<BTreeSet<_>>(), gone, "what is dropped is told");
    assert_leads_on(&next);
    next
}
