use crate::generated::PLANS;
use rules::catalog::{Catalog, Edition, FactIndex, RowIndex, SourceIndex, Topic};

/// A page of the app. Its address is a path below the base at which the app is served, ending in a slash.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// The start page.
    Start,
    /// Whatever comes next in a topic: the date, a question, or the result.
    Next,
    /// "When did it happen?", asked once.
    When,
    /// One question of a topic.
    Question(FactIndex),
    /// The result of a topic.
    Result,
    /// What the documents said, for somebody whose event is outside their period.
    History,
    /// The printed page of a topic.
    Sheet,
    /// Several questions of a topic on one page, by the position of their checklist.
    Checklist(usize),
    /// The clocks of a topic, worked out from dates.
    Deadlines,
    /// The letters that somebody may hold.
    Letters,
    /// The documents.
    Sources,
    /// One document.
    Source(SourceIndex),
    /// The rules of every edition and topic.
    Rules,
    /// The rules of one topic.
    RulesOf(TopicPlace, Option<RowIndex>),
    /// A list of plans, by its position.
    Plans(usize),
    /// The rules as data, for other developers.
    Data,
    /// Whom to call, whatever happened.
    Help,
    /// An address that leads nowhere.
    Missing,
}

/// Where a topic stands in the catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TopicPlace {
    /// The position of its edition.
    pub edition: usize,
    /// Its position there.
    pub topic: usize,
}

impl TopicPlace {
    /// The place of every topic.
    pub fn all(catalog: &Catalog) -> impl Iterator<Item = Self> {
        catalog
            .editions
            .iter()
            .enumerate()
            .flat_map(|(edition, held)| (0..held.topics.len()).map(move |topic| Self { edition, topic }))
    }

    /// The place of the topic with this id in the edition with this id.
    pub fn find(catalog: &Catalog, edition: &str, topic: &str) -> Option<Self> {
        Self::all(catalog).find(|place| {
            let (held, found) = place.of(catalog);
            held.id == edition && found.id == topic
        })
    }

    /// What stands there.
    pub fn of(self, catalog: &Catalog) -> (&Edition, &Topic) {
        let edition = &catalog.editions[self.edition];
        (edition, &edition.topics[self.topic])
    }
}

impl Route {
    /// Reads a path below the base. The second part is the topic it belongs to, if it belongs to one.
    pub fn parse<'a>(path: &str, catalog: &'a Catalog) -> (Self, Option<(&'a Edition, &'a Topic)>) {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty() && *part != "index.html").collect();
        let topic = |id: &str| {
            let editions = catalog.editions.iter().rev();
            editions
                .flat_map(|edition| edition.topics.iter().map(move |topic| (edition, topic)))
                .find(|(_, t)| t.id == id)
        };
        match parts.as_slice() {
            [] => (Self::Start, None),
            ["letters"] => (Self::Letters, None),
            ["sources"] => (Self::Sources, None),
            ["sources", id] => {
                let source = catalog.sources.iter().position(|source| source.id == *id);
                (source.map_or(Self::Missing, |position| Self::Source(SourceIndex::of(position))), None)
            }
            ["plans", id] => {
                let place = PLANS.iter().position(|(held, _)| held == id);
                (place.map_or(Self::Missing, Self::Plans), None)
            }
            ["rules"] => (Self::Rules, None),
            ["data"] => (Self::Data, None),
            ["help"] => (Self::Help, None),
            ["rules", edition, topic] => {
                let place = TopicPlace::find(catalog, edition, topic);
                (place.map_or(Self::Missing, |place| Self::RulesOf(place, None)), None)
            }
            [id, rest @ ..] => match topic(id) {
                Some(found) => (Self::parse_in_topic(rest, found.1), Some(found)),
                None => (Self::Missing, None),
            },
        }
    }

    fn parse_in_topic(rest: &[&str], topic: &Topic) -> Self {
        match rest {
            [] => Self::Next,
            ["when"] => Self::When,
            ["result"] => Self::Result,
            ["documents"] => Self::History,
            ["checklist", id] => {
                let place = topic.checklists.iter().position(|held| held.id == *id);
                place.map_or(Self::Missing, Self::Checklist)
            }
            ["deadlines"] if !topic.clocks.is_empty() => Self::Deadlines,
            ["sheet"] if topic.sheet.is_some() => Self::Sheet,
            [fact] => match topic.fact_index(fact) {
                Some(index) if topic.asks.contains(&index) => Self::Question(index),
                _ => Self::Missing,
            },
            _ => Self::Missing,
        }
    }

    /// The path below the base, for a page of a topic where it belongs to one.
    pub fn path(&self, catalog: &Catalog, topic: Option<&Topic>) -> String {
        let page = match (self, topic) {
            (Self::Letters, _) => return "letters/".to_owned(),
            (Self::Sources, _) => return "sources/".to_owned(),
            (Self::Source(source), _) => return format!("sources/{}/", catalog.source(*source).id),
            (Self::Plans(place), _) => {
                return PLANS.get(*place).map_or_else(String::new, |(id, _)| ["plans/", id, "/"].concat());
            }
            (Self::Data, _) => return "data/".to_owned(),
            (Self::Help, _) => return "help/".to_owned(),
            (Self::Rules, _) => return "rules/".to_owned(),
            (Self::RulesOf(place, row), _) => {
                let (edition, topic) = place.of(catalog);
                let row = row.map_or_else(String::new, |row| ["#", &topic.row(row).id].concat());
                return ["rules/", &edition.id, "/", &topic.id, "/", &row].concat();
            }
            (Self::Checklist(place), Some(topic)) => {
                let id = topic.checklists.get(*place).map_or("", |held| &held.id);
                return [&topic.id, "/checklist/", id, "/"].concat();
            }
            (Self::Start | Self::Missing, _) | (_, None) => return String::new(),
            (Self::Next, Some(topic)) => return format!("{}/", topic.id),
            (Self::When, _) => "when",
            (Self::Question(fact), Some(topic)) => topic.fact(*fact).id.as_str(),
            (Self::Result, _) => "result",
            (Self::History, _) => "documents",
            (Self::Sheet, _) => "sheet",
            (Self::Deadlines, _) => "deadlines",
        };
        topic.map(|topic| format!("{}/{page}/", topic.id)).unwrap_or_default()
    }

    /// Whether it speaks as of a date, beside the questions, so that "When did it happen?" is asked in its place.
    pub const fn needs_date(&self) -> bool {
        matches!(self, Self::History | Self::Sheet | Self::Checklist(_) | Self::Deadlines)
    }

    /// Whether what stands after the `#` of its address is a place on the page.
    pub const fn has_places(&self) -> bool {
        matches!(self, Self::RulesOf(_, None))
    }

    /// The addresses of every page, for the pages that are written ahead.
    pub fn all(catalog: &Catalog) -> Vec<String> {
        let sources = (0..catalog.sources.len()).map(|position| Self::Source(SourceIndex::of(position)));
        let rules = TopicPlace::all(catalog).map(|place| Self::RulesOf(place, None));
        let plans = (0..PLANS.len()).map(Self::Plans);
        let general = [Self::Start, Self::Letters, Self::Sources, Self::Rules, Self::Data, Self::Help].into_iter();
        let general = general.chain(sources).chain(rules).chain(plans);
        let mut paths: Vec<String> = general.map(|page| page.path(catalog, None)).collect();
        for topic in catalog.editions.iter().flat_map(|edition| &edition.topics) {
            let questions = topic.asks.iter().map(|fact| Self::Question(*fact));
            let pages = [Self::Next, Self::When, Self::Result, Self::History].into_iter().chain(questions);
            let pages = pages.chain(topic.sheet.as_ref().map(|_| Self::Sheet));
            let pages = pages.chain((0..topic.checklists.len()).map(Self::Checklist));
            let pages = pages.chain((!topic.clocks.is_empty()).then_some(Self::Deadlines));
            paths.extend(pages.map(|page| page.path(catalog, Some(topic))));
        }
        paths
    }
}
