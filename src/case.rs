use crate::PlanLine;
use chrono::NaiveDateTime;
use rules::catalog::{Catalog, Edition, Letter, Topic, ValueIndex};
use rules::time::{Events, Moment};
use rules::{Answers, EventDate, Situation, Standing};

/// What somebody has told the page about one case. It is kept in the page and nowhere else.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    /// When it happened, once that has been asked.
    pub when: Option<EventDate>,
    /// The ids of the edition and the topic, once one has been chosen.
    pub topic: Option<(String, String)>,
    /// The answers to the topic's questions.
    pub answers: Answers,
    /// The moments typed for its clocks.
    pub moments: Events,
    /// The number of the member's plan, once it has been found.
    pub plan: Option<PlanLine>,
    /// The id of the letter that the topic was begun from, if it was.
    pub letter: Option<String>,
}

impl Case {
    /// What the keys of the words of its topic begin with, such as `2009.discharge`. Empty without a topic.
    pub fn scope(&self) -> String {
        self.topic.as_ref().map(|(edition, topic)| [edition, ".", topic].concat()).unwrap_or_default()
    }

    /// The edition and the topic, if one has been chosen.
    pub fn topic<'a>(&self, catalog: &'a Catalog) -> Option<(&'a Edition, &'a Topic)> {
        let (edition, topic) = self.topic.as_ref()?;
        let edition = catalog.edition(edition)?;
        Some((edition, edition.topic(topic)?))
    }

    /// The letter that the topic was begun from.
    pub fn letter<'a>(&self, catalog: &'a Catalog) -> Option<&'a Letter> {
        self.topic(catalog)?.0.letter(self.letter.as_ref()?)
    }

    /// Whoever holds a letter, and has told nothing else.
    pub fn of_letter(edition: &Edition, letter: &Letter) -> Self {
        Self {
            topic: Some((edition.id.clone(), edition.topic_of(letter).id.clone())),
            answers: letter.answers.iter().map(|(fact, value)| (*fact, Some(*value))).collect(),
            letter: Some(letter.id.clone()),
            ..Self::default()
        }
    }

    /// Takes the date in. Of a topic that was begun from a letter, it is the day that stands on the letter.
    pub fn date(&mut self, catalog: &Catalog, date: EventDate) {
        self.when = Some(date);
        if let Some(event) = self.letter(catalog).and_then(|letter| letter.dated) {
            match date {
                EventDate::On(day) => _ = self.moments.insert(event, Moment::day(day)),
                EventDate::Now | EventDate::Unknown => _ = self.moments.remove(&event),
            }
        }
    }

    /// The case as the engine takes it. Without a date it counts as unknown.
    pub fn situation(&self, now: NaiveDateTime) -> Situation {
        Situation {
            answers: self.answers.clone(),
            event_date: self.when.unwrap_or(EventDate::Unknown),
            now,
            moments: self.moments.clone(),
            ..Situation::at(now)
        }
    }

    /// The same case for another topic: the answers to facts that both have are taken over.
    #[must_use]
    pub fn carried(&self, catalog: &Catalog, edition: String, topic: String) -> Self {
        let mut next =
            Self { when: self.when, topic: Some((edition, topic)), plan: self.plan.clone(), ..Self::default() };
        if let (Some((_, from)), Some((_, to))) = (self.topic(catalog), next.topic(catalog)) {
            let mut taken = Answers::default();
            for (fact, value) in self.answers.iter() {
                let held = from.fact(fact);
                let Some(same) = to.fact_index(&held.id).filter(|same| to.asks.contains(same)) else { continue };
                let value = value.map(|value| {
                    let id = &held.values[value.at()];
                    to.fact(same).values.iter().position(|other| other == id).map(ValueIndex::of)
                });
                // Another edition may not know the value. Then the question is asked again.
                if let Some(value) = value.map_or(Some(None), |found| found.map(Some)) {
                    taken.give(same, value);
                }
            }
            next.answers = taken;
        }
        next
    }

    /// How a topic's rules stand to the case.
    pub fn standing(&self, topic: &Topic, now: NaiveDateTime) -> Standing {
        Standing::of(&topic.period, self.when.unwrap_or(EventDate::Unknown), now.date())
    }
}
