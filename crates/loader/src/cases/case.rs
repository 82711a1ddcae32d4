use super::expected::{Expected, entries};
use super::ids::Ids;
use crate::read::{Table, Text, Value};
use crate::{Report, suggestion};
use chrono::NaiveDateTime;
use rules::catalog::{Catalog, Edition, Topic};
use rules::{EventDate, Situation};

/// A worked case.
pub struct Case<'a> {
    /// Its id.
    pub id: String,
    /// The edition it is judged by.
    pub edition: &'a Edition,
    /// The topic it belongs to.
    pub topic: &'a Topic,
    /// What is known.
    pub situation: Situation,
    /// What must follow.
    pub expected: Expected,
}

impl<'a> Case<'a> {
    /// Reads a case. `None` if it names no topic, or no moment that it happens at.
    pub fn read(catalog: &'a Catalog, table: &Table<'_>, report: &Report) -> Option<Self> {
        let id = table.need("id").and_then(Value::text).map(|id| id.text.to_owned());
        // The situation in words is for the reader of the file.
        table.need("situation").and_then(Value::text);
        let edition = edition(catalog, table, report);
        let topic = table.need("topic").and_then(Value::text);
        let date = event_date(table, report);
        let place = topic.and_then(|topic| Some((edition?, find_topic(edition?, &topic, report)?)));
        let Some((edition, topic)) = place else {
            // What cannot be read without a topic must not be called unknown.
            table.pass(&["answers", "events", "expect"]);
            return None;
        };
        let ids = Ids::new(report, edition, topic);
        let situation = date.map(|(event_date, now)| {
            let mut situation = Situation::at(now);
            situation.event_date = event_date;
            situation
        });
        let answers = entries(table, "answers", |fact, value| {
            let fact = ids.fact(fact)?;
            let answer = value.text()?;
            Some((fact, if answer.text == NOT_SURE { None } else { Some(ids.value(fact, &answer)?) }))
        });
        let moments = entries(table, "events", |event, value| Some((ids.event(event)?, value.day_or_moment()?)));
        let expected = table.need("expect").and_then(Value::table).map(|table| Expected::read(&ids, &table));
        let mut situation = situation?;
        situation.answers = answers.into_iter().collect();
        situation.moments = moments.into_iter().collect();
        Some(Self { id: id?, edition, topic, situation, expected: expected? })
    }
}

/// How a case writes that a question was answered with "I'm not sure".
const NOT_SURE: &str = "not_sure";

fn edition<'a>(catalog: &'a Catalog, table: &Table<'_>, report: &Report) -> Option<&'a Edition> {
    let named = table.get("edition").and_then(Value::text);
    match (named, catalog.editions.as_slice()) {
        (Some(id), editions) => {
            let found = editions.iter().find(|edition| edition.id == id.text);
            if found.is_none() {
                report.note(&id.spot, format!("there is no edition `{}`", id.text));
            }
            found
        }
        (None, [only]) => Some(only),
        (None, _) => {
            report.note(&table.spot, "there are several editions, so this case must name its own");
            None
        }
    }
}

fn find_topic<'a>(edition: &'a Edition, id: &Text<'_>, report: &Report) -> Option<&'a Topic> {
    let topic = edition.topic(id.text);
    if topic.is_none() {
        let hint = suggestion(id.text, edition.topics.iter().map(|topic| topic.id.as_str()));
        report.note(&id.spot, format!("there is no topic `{}`{hint}", id.text));
    }
    topic
}

/// When it happened, and the present moment: `today`, or the day of the event if that is given and today is not.
fn event_date(table: &Table<'_>, report: &Report) -> Option<(EventDate, NaiveDateTime)> {
    let today = table.get("today").and_then(Value::day_or_moment);
    let value = table.need("event_date")?;
    let date = match value.peek_text() {
        Some(_) => value.clone().choice(&[("now", EventDate::Now), ("unknown", EventDate::Unknown)])?,
        None => EventDate::On(value.clone().date()?),
    };
    let today = match (today, date) {
        (Some(today), _) => Some(today.date.and_time(today.time.unwrap_or_default())),
        (None, EventDate::On(day)) => Some(day.and_time(chrono::NaiveTime::MIN)),
        (None, EventDate::Now | EventDate::Unknown) => None,
    };
    if today.is_none() {
        report.note(&value.spot, "this case must say what day `today` is");
    }
    Some((date, today?))
}
