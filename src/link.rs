use crate::{Case, PlanLine};
use chrono::NaiveDate;
use rules::EventDate;
use rules::catalog::{Catalog, EventIndex, FactIndex, Topic, ValueIndex};
use rules::time::{Moment, iso};

/// The longest link that is read, in bytes. The longest that is written is far below it.
const LONGEST_BYTES: usize = 4096;

/// The id of the main part of every page, which a jump leaves after the `#`.
pub(crate) const MAIN_ID: &str = "main";

/// The sign for "I'm not sure". No id looks like it.
const NOT_SURE: &str = "-";

/// What could not be taken over from a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkNotice {
    /// It is too long to be one of ours. Nothing was taken over.
    Oversized,
    /// It is not in our form, or names an edition or a topic that is not here. Nothing was taken over.
    Damaged,
    /// It has an answer that is no longer used: the id in the list of retired ids.
    Retired(String),
    /// It has answers that are not known here; the others were taken over.
    Unknown(usize),
    /// It has a date that does not exist; the answers were taken over.
    ImpossibleDate,
}

/// Writes a case as ids with their edition. The date and the moments are left out unless wanted.
///
/// The number of the plan is never in a link; [`keep`] writes it too.
pub fn encode(case: &Case, catalog: &Catalog, with_dates: bool) -> String {
    parts(case, catalog, with_dates).join("&")
}

/// Writes all of a case, for the history entry of its page.
pub fn keep(case: &Case, catalog: &Catalog) -> String {
    let mut parts = parts(case, catalog, true);
    if let Some(line) = &case.plan {
        parts.extend(line.id.as_ref().map(|id| format!("plan={id}")));
        parts.push(format!("phone={}", line.phone));
    }
    parts.join("&")
}

fn parts(case: &Case, catalog: &Catalog, with_dates: bool) -> Vec<String> {
    let mut parts = Vec::new();
    match case.when {
        Some(EventDate::Now) => parts.push("when=now".to_owned()),
        Some(EventDate::Unknown) => parts.push("when=unknown".to_owned()),
        Some(EventDate::On(day)) if with_dates => parts.push(format!("when={}", iso::day_text(day))),
        Some(EventDate::On(_)) | None => {}
    }
    if let Some((edition, topic)) = case.topic(catalog) {
        parts.push(format!("edition={}", edition.id));
        let answers: Vec<String> = case.answers.iter().map(|(fact, value)| answer(topic, fact, value)).collect();
        if !answers.is_empty() {
            parts.push(format!("answers={}", answers.join(",")));
        }
        let moments: Vec<String> = case.moments.iter().map(|(event, moment)| at(topic, *event, *moment)).collect();
        if with_dates && !moments.is_empty() {
            parts.push(format!("moments={}", moments.join(",")));
        }
        parts.extend(case.letter.as_ref().map(|letter| format!("letter={letter}")));
        // An id may begin like another one, so a link that was cut off must give nothing: it has lost what comes last.
        parts.push(format!("topic={}", topic.id));
    }
    parts
}

fn answer(topic: &Topic, fact: FactIndex, value: Option<ValueIndex>) -> String {
    let fact = topic.fact(fact);
    format!("{}.{}", fact.id, value.map_or(NOT_SURE, |value| fact.values[value.at()].as_str()))
}

fn at(topic: &Topic, event: EventIndex, moment: Moment) -> String {
    let time = moment.time.map(|time| format!("T{}", iso::time_text(time))).unwrap_or_default();
    format!("{}.{}{time}", topic.events[event.at()].id, iso::day_text(moment.date))
}

/// Reads a case. What is still valid is kept; what is not is told in the notices.
///
/// A code that begins with `#` is a link, which anybody can have made up: the number that a plan is called at is never
/// taken from it. Without the `#` it is what [`keep`] wrote.
pub fn decode(code: &str, catalog: &Catalog) -> (Case, Vec<LinkNotice>) {
    let is_link = code.starts_with('#');
    let code = code.trim_start_matches('#');
    if code.is_empty() || code == MAIN_ID {
        return (Case::default(), Vec::new());
    }
    if code.len() > LONGEST_BYTES {
        return (Case::default(), vec![LinkNotice::Oversized]);
    }
    let part = |name: &str| code.split('&').find_map(|part| part.strip_prefix(name)?.strip_prefix('='));
    let (mut case, mut notices) = (Case::default(), Vec::new());
    case.plan = part("phone").filter(|_| !is_link).and_then(|phone| PlanLine::read(part("plan"), phone));
    match part("when") {
        None => {}
        Some("now") => case.when = Some(EventDate::Now),
        Some("unknown") => case.when = Some(EventDate::Unknown),
        Some(day) => match iso::day(day) {
            Some(day) if usable(day) => case.when = Some(EventDate::On(day)),
            _ => notices.push(LinkNotice::ImpossibleDate),
        },
    }
    match (part("edition"), part("topic")) {
        (None, None) if case.when.is_some() || case.plan.is_some() || !notices.is_empty() => return (case, notices),
        (Some(edition), Some(topic)) => case.topic = Some((edition.to_owned(), topic.to_owned())),
        _ => {}
    }
    let Some((edition, topic)) = case.topic(catalog) else { return (Case::default(), vec![LinkNotice::Damaged]) };
    let place = format!("{}.{}", edition.id, topic.id);
    let mut unknown = 0;
    for text in part("answers").into_iter().flat_map(|list| list.split(',')) {
        match (read_answer(topic, text), retired(catalog, &format!("{place}.{text}"))) {
            (Some((fact, value)), _) => case.answers.give(fact, value),
            (None, Some(id)) => tell(&mut notices, LinkNotice::Retired(id.to_owned())),
            (None, None) => unknown += 1,
        }
    }
    for text in part("moments").into_iter().flat_map(|list| list.split(',')) {
        match read_moment(topic, text) {
            Some((event, moment)) => _ = case.moments.insert(event, moment),
            None => tell(&mut notices, LinkNotice::ImpossibleDate),
        }
    }
    if let Some(letter) = part("letter") {
        let held = edition.letter(letter).filter(|letter| edition.topic_of(letter).id == topic.id);
        match (held, retired(catalog, &format!("{}.letter.{letter}", edition.id))) {
            (Some(letter), _) => case.letter = Some(letter.id.clone()),
            (None, Some(id)) => tell(&mut notices, LinkNotice::Retired(id.to_owned())),
            (None, None) => unknown += 1,
        }
    }
    if unknown > 0 {
        notices.push(LinkNotice::Unknown(unknown));
    }
    (case, notices)
}

/// Adds a notice that has not been given yet: a link can hold the same mistake a thousand times.
fn tell(notices: &mut Vec<LinkNotice>, notice: LinkNotice) {
    if !notices.contains(&notice) {
        notices.push(notice);
    }
}

/// The retired id that an answer has, or that its question has.
fn retired<'a>(catalog: &'a Catalog, answer: &str) -> Option<&'a str> {
    let mut ids = catalog.retired.iter().map(|retired| retired.id.as_str());
    ids.find(|id| answer.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
}

fn read_answer(topic: &Topic, text: &str) -> Option<(FactIndex, Option<ValueIndex>)> {
    let (fact, value) = text.split_once('.')?;
    let index = topic.fact_index(fact).filter(|index| topic.asks.contains(index))?;
    if value == NOT_SURE {
        return Some((index, None));
    }
    Some((index, Some(topic.fact(index).value_index(value)?)))
}

fn read_moment(topic: &Topic, text: &str) -> Option<(EventIndex, Moment)> {
    let (event, moment) = text.split_once('.')?;
    let index = topic.event_index(event)?;
    let moment = match moment.split_once('T') {
        None => Moment { date: iso::day(moment)?, time: None },
        Some((day, time)) => Moment { date: iso::day(day)?, time: Some(iso::time(time)?) },
    };
    usable(moment.date).then_some((index, moment))
}

/// Whether a day is one that anybody could mean: a year of four digits.
fn usable(day: NaiveDate) -> bool {
    use chrono::Datelike;
    (1900..=2100).contains(&day.year())
}
