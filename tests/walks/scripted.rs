use crate::step::{after, answered, assert_leads_on, beginning, begun, now, topic_of};
use chrono::TimeDelta;
use rules::catalog::{Catalog, ValueIndex};
use rules::{Answers, EventDate, relevant};
use signpost::{Action, Case, Route, State, Told, encode};
use std::path::Path;
use std::rc::Rc;
use yew::Reducible;

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
        let last = topic_of(&state).fact(fact).values.len() - 1;
        state = answered(&state, fact, Some(ValueIndex::of(last)));
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
fn what_is_foreseen_is_what_comes() {
    let plain = begun();
    let Route::Question(fact) = plain.route else { panic!("a question comes first") };
    let (told, other) = (Told::Answer(fact, Some(ValueIndex(0))), Told::Answer(fact, None));
    let first = after(&plain, Action::Told(told));
    let foreseeing = begun();
    foreseeing.foresee(told, now());
    let foreseen = after(&foreseeing, Action::Told(told));
    assert_eq!((kept(&foreseen), &foreseen.dropped), (kept(&first), &first.dropped));
    assert!(Rc::ptr_eq(&foreseen, &after(&foreseeing, Action::Told(told))), "it is found once");
    let soon = foreseeing.clone().reduce((Action::Told(told), now() + TimeDelta::seconds(59)));
    assert!(Rc::ptr_eq(&foreseen, &soon));
    let later = foreseeing.clone().reduce((Action::Told(told), now() + TimeDelta::seconds(60)));
    assert!(!Rc::ptr_eq(&foreseen, &later), "what follows may hang on the hour");
    assert_eq!((kept(&later), later.now), (kept(&first), now() + TimeDelta::seconds(60)));
    assert_eq!(kept(&after(&foreseeing, Action::Told(other))), kept(&after(&plain, Action::Told(other))));
    let next = after(&foreseen, Action::Told(told));
    assert_eq!(kept(&next), kept(&after(&first, Action::Told(told))), "nothing foreseen is carried on");
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
    state = after(&state, Action::Told(Told::Date(whole.case.when.expect("the date is told"))));
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
        let dated = after(&here, Action::Told(Told::Date(EventDate::On(day))));
        let situation = Case { when: Some(EventDate::On(day)), ..here.case.clone() }.situation(now());
        assert_eq!(dated.case.answers, relevant(topic, &situation).answers, "{day}");
        assert_leads_on(&dated);
    }
}
