use super::app::App;
use super::witness::witnesses;
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};
use loader::record::{Stretch, deciding};
use rules::catalog::{Content, Edition, SlotIndex, Topic};
use rules::{Certainty, EventDate, Situation, Standing, evaluate};
use signpost::Case;

/// The ids of the months' names.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// A topic together with a date outside its period, and a case for each of its conditions.
pub struct Occasion<'a> {
    pub edition: &'a Edition,
    pub topic: &'a Topic,
    pub when: EventDate,
    pub cases: Vec<Case>,
}

/// The moment that stands for now: after the period of every topic.
pub fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("the calendar has this day").and_time(NaiveTime::MIN)
}

/// Every topic on every kind of date outside its period: today, not known, the days before and after the period.
pub fn occasions(app: &App) -> Vec<Occasion<'_>> {
    let mut occasions = Vec::new();
    for (edition, topic) in app.topics() {
        let before = topic.period.from.and_then(|day| day.pred_opt()).map(EventDate::On);
        let after = topic.period.until.and_then(|day| day.succ_opt()).map(EventDate::On);
        let stretches = Stretch::of(topic, &deciding(topic));
        for when in [Some(EventDate::Now), Some(EventDate::Unknown), before, after].into_iter().flatten() {
            assert_eq!(Standing::of(&topic.period, when, now().date()), Standing::Outside, "{when:?}");
            let day = topic.period.nearest(when.day(now().date()).unwrap_or(now().date()));
            let here = stretches.iter().find(|stretch| stretch.first <= day && day <= stretch.last);
            let place = Some((edition.id.clone(), topic.id.clone()));
            let case = |answers| Case { when: Some(when), topic: place.clone(), answers, ..Case::default() };
            let unasked = std::iter::once(case(rules::Answers::default()));
            let answered = here.map(|stretch| witnesses(topic, stretch)).unwrap_or_default();
            let cases = unasked.chain(answered.into_iter().map(case)).collect();
            occasions.push(Occasion { edition, topic, when, cases });
        }
    }
    occasions
}

impl Occasion<'_> {
    /// The key of a text of the topic.
    pub fn key(&self, path: &str) -> String {
        format!("{}.{}.{path}", self.edition.id, self.topic.id)
    }

    /// The last day of the period, in words.
    pub fn until(&self, app: &App) -> String {
        self.topic.period.until.map(|day| date(app, day)).unwrap_or_default()
    }

    /// The first day of the period, in words.
    pub fn from(&self, app: &App) -> String {
        self.topic.period.from.map(|day| date(app, day)).unwrap_or_default()
    }

    /// The outcomes that history tells for certain: those of the answers at the end of the period.
    pub fn outcomes_of_the_past(&self, case: &Case) -> Vec<&str> {
        let end = self.topic.period.until.map_or(EventDate::Unknown, EventDate::On);
        let evaluation = evaluate(self.topic, &Situation { event_date: end, ..case.situation(now()) });
        let slots = evaluation.slots.iter().enumerate().map(|(position, result)| (SlotIndex::of(position), result));
        let said = slots.filter(|(slot, _)| {
            let slot = self.topic.slot(*slot);
            slot.section.is_some() && slot.content == Content::Statements
        });
        let outcomes = said.flat_map(|(slot, result)| {
            let items = result.items.iter().filter(|item| !matches!(item.certainty, Certainty::Open(_)));
            items.map(move |item| self.topic.outcome(slot, item.outcome))
        });
        outcomes.collect()
    }
}

/// The name of a day's month.
pub fn month(app: &App, day: NaiveDate) -> &str {
    app.text(&format!("ui.month_{}", MONTHS[day.month0() as usize]))
}

/// A day in words.
pub fn date(app: &App, day: NaiveDate) -> String {
    let (number, year) = (day.day().to_string(), day.year().to_string());
    words::fill(app.text("ui.date"), &[("month", month(app, day)), ("day", &number), ("year", &year)])
}
