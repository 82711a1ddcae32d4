use crate::{Case, LinkNotice, Route};
use chrono::NaiveDateTime;
use rules::catalog::{Catalog, EventIndex, FactIndex, Topic, ValueIndex};
use rules::time::Moment;
use rules::{EventDate, evaluate, relevant};
use std::rc::Rc;
use yew::Reducible;

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
    /// Another page is opened.
    Open(Route),
    /// "When did it happen?" is answered.
    Date(EventDate),
    /// A question is answered; `None` is "I'm not sure".
    Answer(FactIndex, Option<ValueIndex>),
    /// A moment for a clock is given or taken back.
    Moment(EventIndex, Option<Moment>),
    /// The browser went back or forward, or a link was pasted over the address.
    Return(Route, Case, Vec<LinkNotice>),
    /// Everything is forgotten.
    StartOver,
}

impl State {
    /// The topic that is under way.
    pub fn topic(&self) -> Option<&Topic> {
        self.case.topic(&self.catalog).map(|(_, topic)| topic)
    }

    /// The path of the present page below the base.
    pub fn path(&self) -> String {
        self.route.path(&self.catalog, self.topic())
    }

    /// The page that comes next: the date, a question that still matters, or the result.
    fn next(&self) -> Route {
        let Some(topic) = self.topic() else { return Route::Start };
        if self.case.when.is_none() {
            return Route::When;
        }
        let asks = evaluate(topic, &self.case.situation(self.now)).asks;
        asks.first().map_or(Route::Result, |fact| Route::Question(*fact))
    }

    /// Drops the answers that no longer bear on the result, and remembers which.
    fn keep_relevant(&mut self) {
        let Some(topic) = self.topic() else { return };
        let kept = relevant(topic, &self.case.situation(self.now));
        self.dropped = self.case.answers.iter().map(|(fact, _)| fact).filter(|fact| !kept.has(*fact)).collect();
        self.case.answers = kept;
    }
}

impl Reducible for State {
    type Action = (Action, NaiveDateTime);

    fn reduce(self: Rc<Self>, (action, now): Self::Action) -> Rc<Self> {
        let mut next = Self { now, notices: Vec::new(), dropped: Vec::new(), ..(*self).clone() };
        match action {
            Action::Begin { edition, topic } => {
                let chosen = Some((edition, topic));
                if next.case.topic != chosen {
                    next.case = Case { when: next.case.when, topic: chosen, ..Case::default() };
                }
                next.route = next.next();
            }
            Action::Open(route) => next.route = route,
            Action::Date(date) => {
                next.case.when = Some(date);
                next.keep_relevant();
                next.route = next.next();
            }
            Action::Answer(fact, value) => {
                next.case.answers.give(fact, value);
                next.keep_relevant();
                next.route = next.next();
            }
            Action::Moment(event, moment) => match moment {
                Some(moment) => _ = next.case.moments.insert(event, moment),
                None => _ = next.case.moments.remove(&event),
            },
            Action::Return(route, case, notices) => (next.route, next.case, next.notices) = (route, case, notices),
            Action::StartOver => (next.route, next.case) = (Route::Start, Case::default()),
        }
        Rc::new(next)
    }
}
