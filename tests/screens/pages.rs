use crate::support::app::App;
use crate::support::share::in_shares;
use crate::support::witness::witnesses;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use loader::record::{Stretch, deciding};
use rules::catalog::{Catalog, Edition, FactIndex, OutcomeIndex, SlotIndex, Topic};
use rules::{Answers, EventDate, evaluate};
use signpost::{Case, LinkNotice, Route, State, encode};
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// A page together with what it is shown for.
#[derive(Clone, PartialEq)]
pub struct Screen {
    pub route: Route,
    pub case: Case,
    pub now: NaiveDateTime,
    /// What the state says about a link and a change, besides the case.
    notices: Vec<LinkNotice>,
    dropped: Vec<FactIndex>,
}

impl Screen {
    fn new(route: Route, case: Case, day: NaiveDate) -> Self {
        Self { route, case, now: day.and_time(NaiveTime::MIN), notices: Vec::new(), dropped: Vec::new() }
    }

    /// Another page of the same case.
    pub fn at(&self, route: Route) -> Self {
        Self { route, ..self.clone() }
    }

    /// What the app knows when it shows the page.
    pub fn state(&self, app: &App) -> State {
        let state = app.state(self.route.clone(), &self.case, self.now);
        State { notices: self.notices.clone(), dropped: self.dropped.clone(), ..state }
    }

    /// The address and the code with which a browser would show it.
    pub fn name(&self, app: &App) -> String {
        format!("{}#{} on {}", self.state(app).path(), encode(&self.case, &app.catalog, true), self.now.date())
    }
}

/// The day that stands for today: after the period of every topic.
pub const fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("the calendar has this day")
}

/// Every address of the app, as a stranger opens it, as a case under way shows it, and outside the period; and what no
/// address leads to.
pub fn every_page(app: &App) -> Vec<Screen> {
    let mut screens = vec![Screen::new(Route::Missing, Case::default(), today())];
    for path in Route::all(&app.catalog) {
        let (route, place) = Route::parse(&path, &app.catalog);
        let topic = place.map(|(edition, topic)| (edition.id.clone(), topic.id.clone()));
        screens.push(Screen::new(route.clone(), Case { topic: topic.clone(), ..Case::default() }, today()));
        let days = place.map(|(_, topic)| dates(topic)).unwrap_or_default();
        screens.extend(days.into_iter().map(|when| {
            let case = Case { when: Some(when), topic: topic.clone(), ..Case::default() };
            Screen::new(route.clone(), case, today())
        }));
    }
    screens.extend(app.topics().map(|(edition, topic)| notified(edition, topic)));
    screens
}

/// A page with every notice there is.
fn notified(edition: &Edition, topic: &Topic) -> Screen {
    let notices = vec![
        LinkNotice::Oversized,
        LinkNotice::Damaged,
        LinkNotice::Retired(String::new()),
        LinkNotice::Unknown(2),
        LinkNotice::ImpossibleDate,
    ];
    let answers: Answers = topic.asks.iter().map(|fact| (*fact, None)).collect();
    let case = case(edition, topic, EventDate::Now, answers);
    Screen { notices, dropped: topic.asks.clone(), ..Screen::new(Route::Result, case, today()) }
}

/// A case of a topic.
fn case(edition: &Edition, topic: &Topic, when: EventDate, answers: Answers) -> Case {
    let topic = Some((edition.id.clone(), topic.id.clone()));
    Case { when: Some(when), topic, answers, ..Case::default() }
}

/// The answers to "When did it happen?" that matter for a topic: now, not known, the ends of its period and the days
/// around them.
fn dates(topic: &Topic) -> Vec<EventDate> {
    let first = topic.period.from.into_iter().flat_map(|day| [day.pred_opt(), Some(day)]);
    let last = topic.period.until.into_iter().flat_map(|day| [Some(day), day.succ_opt()]);
    let days = first.chain(last).flatten().map(EventDate::On);
    [EventDate::Now, EventDate::Unknown].into_iter().chain(days).collect()
}

/// The result of every condition of the deciding slots of every topic, on the last of the days on which they hold.
pub fn every_condition(app: &App) -> Vec<Screen> {
    let topics = app.topics();
    topics.flat_map(|(edition, topic)| results(edition, topic, &deciding(topic))).collect()
}

/// As few results as show every outcome of every slot of every topic. Several tests walk them; they are found once.
pub fn every_outcome(app: &App) -> Vec<Screen> {
    static FOUND: OnceLock<Vec<Screen>> = OnceLock::new();
    FOUND.get_or_init(|| find_every_outcome(&app.catalog)).clone()
}

fn find_every_outcome(catalog: &Catalog) -> Vec<Screen> {
    let mut screens = Vec::new();
    for (edition, topic) in
        catalog.editions.iter().flat_map(|edition| edition.topics.iter().map(move |it| (edition, it)))
    {
        let slots: Vec<_> = (0..topic.slots.len()).map(SlotIndex::of).collect();
        let mut shown = in_shares(|share| {
            let of_slot = |slot: &SlotIndex| {
                let results = results(edition, topic, &[*slot]).into_iter();
                let shown = results.map(|screen| (*slot, outcomes(topic, &screen), screen));
                shown.collect::<Vec<_>>()
            };
            share.of(&slots).flat_map(of_slot).collect()
        });
        shown.sort_by_key(|(slot, ..)| *slot);
        let mut seen = BTreeSet::new();
        shown.retain(|(_, outcomes, _)| outcomes.iter().filter(|outcome| seen.insert(**outcome)).count() > 0);
        screens.extend(shown.into_iter().map(|(_, _, screen)| screen));
    }
    screens
}

/// Every outcome that a result of a topic shows, with its slot.
fn outcomes(topic: &Topic, screen: &Screen) -> Vec<(usize, OutcomeIndex)> {
    let slots = evaluate(topic, &screen.case.situation(screen.now)).slots.into_iter().enumerate();
    slots.flat_map(|(slot, result)| result.items.into_iter().map(move |item| (slot, item.outcome))).collect()
}

/// The result of every condition of some slots, on the last of the days on which they hold.
fn results(edition: &Edition, topic: &Topic, slots: &[SlotIndex]) -> Vec<Screen> {
    let stretches = Stretch::of(topic, slots).into_iter();
    let cases = stretches.flat_map(|stretch| {
        let last = EventDate::On(stretch.last);
        witnesses(topic, &stretch).into_iter().map(move |answers| case(edition, topic, last, answers))
    });
    cases.map(|case| Screen::new(Route::Result, case, today())).collect()
}
