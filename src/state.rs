use crate::{Case, LinkNotice, PlanLine, Route, decode};
use chrono::{NaiveDateTime, TimeDelta};
use rules::catalog::{Catalog, EventIndex, FactIndex, Topic, ValueIndex};
use rules::time::Moment;
use rules::{EventDate, Relevant, questions, relevant, relevant_after};
use std::cell::RefCell;
use std::rc::Rc;
use yew::Reducible;

/// How long what was foreseen is good for: what is asked may follow from the time of day.
const FORESEEN_FOR: TimeDelta = TimeDelta::minutes(1);

/// What the page shows and what it remembers.
#[derive(Clone)]
pub struct State {
    /// The rules.
    pub catalog: Rc<Catalog>,
    /// The present moment on the local clock, as of the last action.
    pub now: NaiveDateTime,
    /// The page.
    pub route: Route,
    /// What has been told.
    pub case: Case,
    /// What the last link could not bring along.
    pub notices: Vec<LinkNotice>,
    /// The answers that the last change made superfluous.
    pub dropped: Vec<FactIndex>,
    /// An answer and what it leads to, found before it was given.
    pub foreseen: RefCell<Option<(Told, Rc<State>)>>,
}

/// What a page that asks one thing is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// "When did it happen?" is answered.
    Date(EventDate),
    /// A question is answered; `None` is "I'm not sure".
    Answer(FactIndex, Option<ValueIndex>),
}

/// Something that happens to the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A topic is begun: its first question comes next, after "When did it happen?" if that is open.
    Begin {
        /// The edition's id.
        edition: String,
        /// The topic's id.
        topic: String,
    },
    /// A topic is begun from a letter, which has answered some of its questions.
    Letter {
        /// The edition's id.
        edition: String,
        /// The letter's id.
        letter: String,
    },
    /// Another page is opened.
    Open(Route),
    /// What a page asks is answered.
    Told(Told),
    /// Several questions are answered at once.
    Answers(Vec<(FactIndex, Option<ValueIndex>)>),
    /// A moment for a clock is given or taken back.
    Moment(EventIndex, Option<Moment>),
    /// The number of the member's plan is found.
    Plan(PlanLine),
    /// The browser went back or forward, or a link was pasted over the address.
    Return {
        /// The path below the base.
        path: String,
        /// What the history kept with it, or the link brought.
        code: String,
    },
    /// The rules have arrived, of which the start page had only the outline.
    Rules(Rc<Catalog>),
    /// Everything is forgotten.
    StartOver,
}

impl State {
    /// The state that a path below the base and a code tell.
    pub fn at(catalog: Rc<Catalog>, now: NaiveDateTime, path: &str, code: &str) -> Self {
        let (mut route, place) = Route::parse(path, &catalog);
        let (mut case, notices) = decode(if is_place(&route, code) { "" } else { code }, &catalog);
        if let Some((edition, topic)) = place {
            // The answers belong to the edition that the link names; only another topic makes them void.
            if case.topic.as_ref().is_none_or(|(_, id)| *id != topic.id) {
                let topic = Some((edition.id.clone(), topic.id.clone()));
                case = Case { topic, when: case.when, plan: case.plan, ..Case::default() };
            }
        } else if route == Route::Start && code.starts_with('#') && !case.answers.is_empty() {
            // A link to the site leads to what it tells. What the history kept leads to where it was kept.
            route = Route::Result;
        }
        let mut state = Self { catalog, now, route, case, notices, dropped: Vec::new(), foreseen: RefCell::default() };
        state.keep_relevant();
        state.dropped.clear();
        state.settle();
        state
    }

    /// Finds the page that comes next, if that is what is wanted.
    fn settle(&mut self) {
        if self.route == Route::Next {
            self.route = self.next();
        }
    }

    /// Finds what an answer leads to, so that nobody waits for it when it is given.
    pub fn foresee(self: &Rc<Self>, told: Told, now: NaiveDateTime) {
        let next = self.clone().reduce((Action::Told(told), now));
        self.foreseen.replace(Some((told, next)));
    }

    /// What an action leads to, if that was found a moment ago.
    fn foreseen(&self, action: &Action, now: NaiveDateTime) -> Option<Rc<Self>> {
        let foreseen = self.foreseen.borrow();
        let (told, next) = foreseen.as_ref()?;
        let holds = matches!(action, Action::Told(given) if given == told) && now - next.now < FORESEEN_FOR;
        holds.then(|| next.clone())
    }

    /// The topic that is under way.
    pub fn topic(&self) -> Option<&Topic> {
        self.case.topic(&self.catalog).map(|(_, topic)| topic)
    }

    /// The path of the present page below the base.
    pub fn path(&self) -> String {
        self.route.path(&self.catalog, self.topic())
    }

    /// The page that comes next: the date, a question that still matters, or the result. Not known before the rules.
    fn next(&self) -> Route {
        let Some(topic) = self.topic() else { return Route::Start };
        if self.case.when.is_none() {
            return Route::When;
        }
        if topic.is_outline() {
            return Route::Next;
        }
        let asks = questions(topic, &self.case.situation(self.now)).asks;
        asks.first().map_or(Route::Result, |fact| Route::Question(*fact))
    }

    /// Drops the answers that no longer bear on the result, and remembers which.
    fn keep_relevant(&mut self) {
        if let Some(topic) = self.topic() {
            self.keep(relevant(topic, &self.case.situation(self.now)));
        }
    }

    /// Takes an answer, drops those that no longer bear on the result, and turns to the page that comes next.
    fn answer(&mut self, fact: FactIndex, value: Option<ValueIndex>) {
        self.case.answers.give(fact, value);
        let Some(topic) = self.topic() else { return };
        let remaining = relevant_after(topic, &self.case.situation(self.now), fact);
        let next = remaining.asks.first().map_or(Route::Result, |fact| Route::Question(*fact));
        self.route = if self.case.when.is_none() { Route::When } else { next };
        self.keep(remaining);
    }

    /// Begins the topic of a letter. The date and the plan stay; what was answered was about another matter.
    fn open_letter(&mut self, edition: &str, letter: &str) {
        let edition = self.catalog.edition(edition);
        let Some((edition, letter)) = edition.and_then(|edition| Some((edition, edition.letter(letter)?))) else {
            return;
        };
        let case = Case::of_letter(edition, letter);
        if (&self.case.topic, &self.case.letter) != (&case.topic, &case.letter) {
            self.case = Case { when: self.case.when, plan: self.case.plan.take(), ..case };
            self.keep_relevant();
            self.dropped.clear();
        }
        self.route = self.next();
    }

    fn keep(&mut self, remaining: Relevant) {
        let given = self.case.answers.iter().map(|(fact, _)| fact);
        self.dropped = given.filter(|fact| !remaining.answers.has(*fact)).collect();
        self.case.answers = remaining.answers;
    }
}

impl Reducible for State {
    type Action = (Action, NaiveDateTime);

    fn reduce(self: Rc<Self>, (action, now): Self::Action) -> Rc<Self> {
        if let Some(next) = self.foreseen(&action, now) {
            return next;
        }
        let mut next =
            Self { now, notices: Vec::new(), dropped: Vec::new(), foreseen: RefCell::default(), ..(*self).clone() };
        if matches!(action, Action::Rules(_)) {
            next.notices.clone_from(&self.notices);
        }
        match action {
            Action::Begin { edition, topic } => {
                if next.case.topic.as_ref().is_none_or(|held| (&held.0, &held.1) != (&edition, &topic)) {
                    next.case = self.case.carried(&self.catalog, edition, topic);
                    next.keep_relevant();
                    next.dropped.clear();
                }
                next.route = next.next();
            }
            Action::Letter { edition, letter } => next.open_letter(&edition, &letter),
            Action::Open(route) => next.route = route,
            Action::Told(Told::Date(date)) => {
                next.case.date(&self.catalog, date);
                next.keep_relevant();
                // A page beside the answers that waited for the date goes on with it.
                if !next.route.needs_date() {
                    next.route = next.next();
                }
            }
            Action::Told(Told::Answer(fact, value)) => next.answer(fact, value),
            Action::Answers(answers) => {
                for (fact, value) in answers {
                    next.case.answers.give(fact, value);
                }
                next.keep_relevant();
                next.route = next.next();
            }
            Action::Moment(event, moment) => match moment {
                Some(moment) => _ = next.case.moments.insert(event, moment),
                None => _ = next.case.moments.remove(&event),
            },
            Action::Plan(line) => {
                next.case.plan = Some(line);
                // Whoever came for the number goes on where it is needed.
                if next.topic().is_some() && next.case.when.is_some() {
                    next.route = Route::Result;
                }
            }
            // A jump to another place on the page leaves everything as it is.
            Action::Return { path, code } if is_place(&self.route, &code) && path == self.path() => {}
            Action::Return { path, code } => next = Self::at(next.catalog, now, &path, &code),
            Action::Rules(catalog) => next.catalog = catalog,
            Action::StartOver => (next.route, next.case) = (Route::Start, Case::default()),
        }
        next.settle();
        Rc::new(next)
    }
}

/// Whether what stands after the `#` of an address names a place on its page. A code has an equals sign; no id has one.
fn is_place(route: &Route, code: &str) -> bool {
    route.has_places() && !code.is_empty() && !code.contains('=')
}
