use crate::failure::Failure;
use chrono::{NaiveDate, NaiveDateTime};
use rules::catalog::Topic;
use rules::{EventDate, Situation};

/// What the command line tells: `edition=...`, `event_date=...`, and answers.
pub struct Settings {
    /// The edition that was asked for.
    pub edition: Option<String>,
    event_date: EventDate,
    answers: Vec<(String, String)>,
}

impl Settings {
    /// Takes `key=value` apart.
    ///
    /// # Errors
    ///
    /// If a setting has no `=`, or a date is none.
    pub fn parse(settings: &[String]) -> Result<Self, Failure> {
        let mut parsed = Self { edition: None, event_date: EventDate::Unknown, answers: Vec::new() };
        for setting in settings {
            let (key, value) = setting
                .split_once('=')
                .ok_or_else(|| Failure::Setting(format!("{setting}: write key=value, such as event_date=now.")))?;
            match key {
                "edition" => parsed.edition = Some(value.to_owned()),
                "event_date" => parsed.event_date = event_date(value)?,
                _ => parsed.answers.push((key.to_owned(), value.to_owned())),
            }
        }
        Ok(parsed)
    }

    /// The case they describe. The value `not_sure` answers a question with "I'm not sure".
    ///
    /// # Errors
    ///
    /// If the topic has no such fact, or the fact no such value.
    pub fn situation(&self, topic: &Topic, now: NaiveDateTime) -> Result<Situation, Failure> {
        let mut situation = Situation { event_date: self.event_date, ..Situation::at(now) };
        for (fact, value) in &self.answers {
            let index = topic.fact_index(fact).filter(|index| topic.asks.contains(index)).ok_or_else(|| {
                let asked: Vec<_> = topic.asks.iter().map(|index| topic.fact(*index).id.as_str()).collect();
                Failure::Setting(format!("{fact} is not asked. These are: {}.", asked.join(", ")))
            })?;
            let values = &topic.fact(index).values;
            let value_index = topic.fact(index).value_index(value);
            if value_index.is_none() && value != "not_sure" {
                let sentence = format!("{fact} has no value {value}. It has: {}, not_sure.", values.join(", "));
                return Err(Failure::Setting(sentence));
            }
            situation.answers.give(index, value_index);
        }
        Ok(situation)
    }
}

fn event_date(value: &str) -> Result<EventDate, Failure> {
    if value == "now" {
        return Ok(EventDate::Now);
    }
    let day: Result<NaiveDate, _> = value.parse();
    day.map(EventDate::On).map_err(|error| Failure::Setting(format!("event_date={value}: {error}.")))
}
