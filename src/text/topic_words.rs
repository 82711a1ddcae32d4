use crate::Site;
use crate::generated::ui;
use rules::catalog::{DoubtIndex, Edition, EventIndex, Fact, FactIndex, Reached, Test, Topic, ValueIndex};

/// The words of one topic.
#[derive(Clone, Copy)]
pub(crate) struct TopicWords<'a> {
    site: &'a Site,
    edition: &'a Edition,
    topic: &'a Topic,
}

impl<'a> TopicWords<'a> {
    pub(crate) fn of(site: &'a Site, edition: &'a Edition, topic: &'a Topic) -> Self {
        Self { site, edition, topic }
    }

    /// The words of the topic under way.
    pub(crate) fn here(site: &'a Site) -> Option<Self> {
        let (edition, topic) = site.topic()?;
        Some(Self::of(site, edition, topic))
    }

    pub(crate) fn edition(&self) -> &'a Edition {
        self.edition
    }

    pub(crate) fn topic(&self) -> &'a Topic {
        self.topic
    }

    pub(crate) fn site(&self) -> &'a Site {
        self.site
    }

    /// A text of the topic that may be missing. Its path comes in parts.
    #[inline(never)]
    pub(crate) fn optional(&self, path: &[&str]) -> Option<&'a str> {
        self.site.words.get(&key(&[&self.edition.id, &self.topic.id], path))
    }

    /// A text of the topic. The build has proved that it is there.
    pub(crate) fn text(&self, path: &[&str]) -> &'a str {
        self.optional(path).unwrap_or_default()
    }

    /// A text of the edition.
    pub(crate) fn edition_text(&self, path: &[&str]) -> &'a str {
        self.site.words.get(&key(&[&self.edition.id], path)).unwrap_or_default()
    }

    #[inline(never)]
    pub(crate) fn fact(&self, fact: FactIndex, form: &str) -> &'a str {
        self.text(&["fact", &self.topic.fact(fact).id, form])
    }

    #[inline(never)]
    pub(crate) fn value(&self, fact: FactIndex, value: ValueIndex, form: &str) -> &'a str {
        let held: &Fact = self.topic.fact(fact);
        self.text(&["fact", &held.id, "value", &held.values[value.at()], form])
    }

    /// The answer "I'm not sure" to a question: in words of its own if it has them, and "not asked yet" where somebody
    /// else than the reader knows.
    pub(crate) fn unsure(&self, fact: FactIndex) -> &'a str {
        let held: &Fact = self.topic.fact(fact);
        let asked = held.knows.is_some_and(|party| self.site.catalog().parties[party.at()].reached != Reached::Reader);
        let usual = if asked { ui::NOT_ASKED_YET } else { ui::WHEN_UNKNOWN };
        self.optional(&["fact", &held.id, "unsure"]).unwrap_or_else(|| self.site.text(usual))
    }

    /// What happens when a clock starts, in words.
    #[inline(never)]
    pub(crate) fn event(&self, event: EventIndex) -> &'a str {
        self.text(&["event", &self.topic.events[event.at()].id])
    }

    /// The "if" forms of a set of values, joined with "or".
    pub(crate) fn condition(&self, test: &Test) -> String {
        let forms: Vec<&str> = test.values.values().map(|value| self.value(test.fact, value, "if")).collect();
        forms.join(self.site.text(ui::OR))
    }

    pub(crate) fn doubt(&self, doubt: DoubtIndex) -> &'a str {
        self.edition_text(&["doubt", &self.edition.doubts[doubt.at()].id, "text"])
    }
}

/// The key of a text: where it belongs and its path there.
fn key(place: &[&str], path: &[&str]) -> String {
    [place, path].concat().join(".")
}
