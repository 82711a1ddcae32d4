//! What the page remembers on the way through a topic, whatever the order of answers and whatever is changed.
#![cfg(test)]

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use proptest::prelude::*;
use rules::catalog::{Catalog, FactIndex, Topic, ValueIndex};
use rules::{Answers, EventDate, evaluate, relevant};
use signpost::{Action, Case, Route, State, encode};
use std::collections::BTreeSet;
use std::path::Path;
use std::rc::Rc;
use yew::Reducible;

/// The state before anything has happened.
fn beginning() -> Rc<State> {
    let catalog: Catalog = signpost::catalog().expect("the build carries rules");
    let (notices, dropped) = (Vec::new(), Vec::new());
    Rc::new(State {
        catalog: Rc::new(catalog),
        now: now(),
        route: Route::Start,
        case: Case::default(),
        notices,
        dropped,
    })
}

fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("the calendar has this day").and_time(NaiveTime::MIN)
}

fn after(state: &Rc<State>, action: Action) -> Rc<State> {
    state.clone().reduce((action, now()))
}

/// The first topic of the first edition, begun on the last day of its period.
fn begun() -> Rc<State> {
    let start = beginning();
    let edition = &start.catalog.editions[0];
    let (edition, topic) = (edition.id.clone(), edition.topics[0].id.clone());
    let begun = after(&start, Action::Begin { edition, topic });
    assert_eq!(begun.route, Route::When, "the date comes first");
    let day = topic_of(&begun).period.until.expect("the period has an end");
    after(&begun, Action::Date(EventDate::On(day)))
}

fn topic_of(state: &State) -> &Topic {
    state.topic().expect("a topic is under way")
}

fn asks(state: &State) -> Vec<FactIndex> {
    evaluate(topic_of(state), &state.case.situation(now())).asks
}

/// Where "Continue" must lead: to the first question that still matters, or to the result.
fn assert_leads_on(state: &State) {
    let next = asks(state).first().map_or(Route::Result, |fact| Route::Question(*fact));
    assert_eq!(state.route, next);
    if let Route::Question(fact) = state.route {
        assert!(!state.case.answers.has(fact), "an answered question is asked again");
    }
}

/// Answers a question and asserts what is kept and what is told.
fn answered(state: &Rc<State>, fact: FactIndex, value: Option<ValueIndex>) -> Rc<State> {
    let next = after(state, Action::Answer(fact, value));
    let mut given = state.case.answers.clone();
    given.give(fact, value);
    let case = Case { answers: given.clone(), ..state.case.clone() };
    let valid = relevant(topic_of(state), &case.situation(now()));
    assert_eq!(next.case.answers, valid, "exactly what is still valid is kept");
    let gone: BTreeSet<FactIndex> = given.iter().map(|(fact, _)| fact).filter(|fact| !valid.has(*fact)).collect();
    assert_eq!(next.dropped.iter().copied().collect::<BTreeSet<_>>(), gone, "what is dropped is told");
    assert_leads_on(&next);
    next
}

/// What the browser's history keeps of a page, and what is to come back from it.
fn kept(state: &State) -> (String, String, Route, Case) {
    let code = encode(&state.case, &state.catalog, true);
    (state.path(), code, state.route.clone(), state.case.clone())
}

#[test]
fn a_topic_is_walked_from_start_to_result_and_back() {
    let mut state = begun();
    let mut visited = vec![kept(&state)];
    while let Route::Question(fact) = state.route {
        assert!(visited.len() <= topic_of(&state).asks.len(), "the questions have an end");
        state = answered(&state, fact, Some(ValueIndex(topic_of(&state).fact(fact).values.len() as u16 - 1)));
        visited.push(kept(&state));
    }
    assert_eq!(state.route, Route::Result);
    for (path, code, route, case) in visited.into_iter().rev() {
        state = after(&state, Action::Return { path, code });
        assert_eq!((&state.route, &state.case), (&route, &case), "going back restores");
    }
    assert_leads_on(&state);
}

#[test]
fn not_knowing_anything_also_leads_to_a_result() {
    let mut state = begun();
    while let Route::Question(fact) = state.route {
        state = answered(&state, fact, None);
    }
    assert_eq!(state.route, Route::Result);
    assert!(state.case.answers.iter().all(|(_, value)| value.is_none()));
}

#[test]
fn the_same_topic_goes_on_and_another_start_forgets() {
    let state = begun();
    let Route::Question(fact) = state.route else { panic!("a question comes first") };
    let state = answered(&state, fact, Some(ValueIndex(1)));
    let (edition, topic) = state.case.topic.clone().expect("a topic is under way");
    let again = after(&after(&state, Action::Open(Route::Start)), Action::Begin { edition, topic });
    assert_eq!((&again.case, &again.route), (&state.case, &state.route), "a topic under way goes on");
    let over = after(&again, Action::StartOver);
    assert_eq!((&over.case, &over.route), (&Case::default(), &Route::Start));
}

#[test]
fn the_rules_may_arrive_on_the_way() {
    let whole = begun();
    let build = loader::build(Path::new("data")).expect("the data is sound");
    let outline: Catalog = packed::unpack(&build.outline).expect("the outline can be read");
    let start = Rc::new(State { catalog: Rc::new(outline), ..(*beginning()).clone() });
    let (edition, topic) = whole.case.topic.clone().expect("a topic is under way");
    let mut state = after(&start, Action::Begin { edition, topic });
    assert_eq!(state.route, Route::When);
    state = after(&state, Action::Date(whole.case.when.expect("the date is told")));
    assert_eq!(state.route, Route::Next, "without rules nobody knows what comes next");
    state = after(&state, Action::Rules(whole.catalog.clone()));
    assert_eq!((&state.route, &state.case), (&whole.route, &whole.case));
}

#[test]
fn a_changed_date_is_asked_once_and_keeps_what_is_valid() {
    let state = begun();
    let topic = topic_of(&state);
    let all: Answers = topic.asks.iter().map(|fact| (*fact, Some(ValueIndex(0)))).collect();
    for day in topic.diagram.first_days(&topic.period) {
        let case = Case { answers: all.clone(), ..state.case.clone() };
        let here = Rc::new(State { route: Route::Result, case, ..(*state).clone() });
        let dated = after(&here, Action::Date(EventDate::On(day)));
        let situation = Case { when: Some(EventDate::On(day)), ..here.case.clone() }.situation(now());
        assert_eq!(dated.case.answers, relevant(topic, &situation), "{day}");
        assert_leads_on(&dated);
    }
}

/// How many random walks are taken: each asks the engine hundreds of times.
const WALKS: u32 = 24;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(WALKS) })]

    #[test]
    fn any_walk_keeps_what_is_valid_and_leads_on(
        steps in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..12),
    ) {
        let mut state = begun();
        for (question, answer) in steps {
            let topic = topic_of(&state);
            let fact = *question.get(&topic.asks);
            let value = answer.index(topic.fact(fact).values.len() + 1).checked_sub(1).map(ValueIndex::of);
            state = answered(&state, fact, value);
        }
    }

    #[test]
    fn the_order_of_answers_leaves_no_trace(answers in prop::collection::vec(any::<prop::sample::Index>(), 9), seed in any::<prop::sample::Index>()) {
        let state = begun();
        let topic = topic_of(&state);
        let given: Vec<(FactIndex, Option<ValueIndex>)> = topic.asks.iter().zip(answers).map(|(fact, answer)| {
            (*fact, answer.index(topic.fact(*fact).values.len() + 1).checked_sub(1).map(ValueIndex::of))
        }).collect();
        let value = |fact: FactIndex| given.iter().find(|(held, _)| *held == fact).and_then(|(_, value)| *value);
        // Every way through the questions that still matter ends with the same answers and the same result.
        let walk = |pick: &dyn Fn(&[FactIndex]) -> FactIndex| {
            let mut state = state.clone();
            loop {
                let open = asks(&state);
                if open.is_empty() { return state.case.situation(now()); }
                let fact = pick(&open);
                state = answered(&state, fact, value(fact));
            }
        };
        let in_order = evaluate(topic, &walk(&|open| open[0]));
        let picked = evaluate(topic, &walk(&|open| *seed.get(open)));
        let deciding = |evaluation: &rules::Evaluation| {
            let slots = evaluation.slots.iter().zip(&topic.slots).filter(|(_, slot)| slot.decides);
            slots.map(|(result, _)| result.certain().collect::<Vec<_>>()).collect::<Vec<_>>()
        };
        prop_assert_eq!(deciding(&in_order), deciding(&picked));
    }
}
