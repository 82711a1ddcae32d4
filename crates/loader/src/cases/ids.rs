use crate::make::Register;
use crate::read::{Text, Value};
use crate::{Report, Spot};
use rules::catalog::{ClockIndex, Content, Edition, EventIndex, FactIndex, OutcomeIndex, SlotIndex, Topic, ValueIndex};

/// The ids that a case may name: those of its topic and of its edition.
pub struct Ids<'a> {
    /// Where findings are noted.
    pub report: &'a Report,
    /// The topic of the case.
    pub topic: &'a Topic,
    facts: Register,
    slots: Register,
    events: Register,
    clocks: Register,
    spans: Register,
    statements: Register,
    doubts: Register,
}

impl<'a> Ids<'a> {
    /// Gathers the ids of a topic.
    pub fn new(report: &'a Report, edition: &Edition, topic: &'a Topic) -> Self {
        let statements = topic.slots.iter().filter(|slot| slot.content == Content::Statements);
        let mut statements: Vec<_> = statements.flat_map(|slot| slot.outcomes.iter().map(String::as_str)).collect();
        statements.sort_unstable();
        statements.dedup();
        Self {
            report,
            topic,
            facts: register("fact", topic.facts.iter().map(|fact| fact.id.as_str()), report),
            slots: register("slot", topic.slots.iter().map(|slot| slot.id.as_str()), report),
            events: register("event", topic.events.iter().map(|event| event.id.as_str()), report),
            clocks: register("clock", topic.clocks.iter().map(|clock| clock.id.as_str()), report),
            spans: register("span", topic.spans.iter().map(|span| span.id.as_str()), report),
            statements: register("statement", statements, report),
            doubts: register("doubt", edition.doubts.iter().map(|doubt| doubt.id.as_str()), report),
        }
    }

    /// The fact with an id. An unknown one is noted.
    pub fn fact(&self, id: &Text<'_>) -> Option<FactIndex> {
        self.facts.mention(id, self.report).map(FactIndex::of)
    }

    /// The value of a fact with an id. An unknown one is noted.
    pub fn value(&self, fact: FactIndex, id: &Text<'_>) -> Option<ValueIndex> {
        let fact = self.topic.fact(fact);
        let found = fact.value_index(id.text);
        if found.is_none() {
            self.report.note(&id.spot, format!("the fact `{}` has no value `{}`", fact.id, id.text));
        }
        found
    }

    /// The slot with an id. An unknown one is noted.
    pub fn slot(&self, id: &Text<'_>) -> Option<SlotIndex> {
        self.slots.mention(id, self.report).map(SlotIndex::of)
    }

    /// The outcome of a slot with an id. An unknown one is noted.
    pub fn outcome(&self, slot: SlotIndex, id: &Text<'_>) -> Option<OutcomeIndex> {
        let slot = self.topic.slot(slot);
        let found = slot.outcomes.iter().position(|outcome| outcome == id.text);
        if found.is_none() {
            self.report.note(&id.spot, format!("the slot `{}` has no outcome `{}`", slot.id, id.text));
        }
        found.map(OutcomeIndex::of)
    }

    /// The event with an id. An unknown one is noted.
    pub fn event(&self, id: &Text<'_>) -> Option<EventIndex> {
        self.events.mention(id, self.report).map(EventIndex::of)
    }

    /// The clock with an id. An unknown one is noted.
    pub fn clock(&self, id: &Text<'_>) -> Option<ClockIndex> {
        self.clocks.mention(id, self.report).map(ClockIndex::of)
    }

    /// The position of the span with an id. An unknown one is noted.
    pub fn span(&self, id: &Text<'_>) -> Option<usize> {
        self.spans.mention(id, self.report)
    }

    /// The ids of a list of statements. Unknown ones are noted.
    pub fn statements(&self, list: Value<'_>) -> Vec<String> {
        known(&self.statements, list, self.report)
    }

    /// The ids of a list of doubts. Unknown ones are noted.
    pub fn doubts(&self, list: Value<'_>) -> Vec<String> {
        known(&self.doubts, list, self.report)
    }

    /// The facts of a list of ids. Unknown ones are noted.
    pub fn facts(&self, list: Value<'_>) -> Vec<FactIndex> {
        list.texts().iter().filter_map(|id| self.fact(id)).collect()
    }
}

fn known(register: &Register, list: Value<'_>, report: &Report) -> Vec<String> {
    let found = |id: &Text<'_>| register.mention(id, report).map(|_| id.text.to_owned());
    list.texts().iter().filter_map(found).collect()
}

fn register<'a>(noun: &'static str, ids: impl IntoIterator<Item = &'a str>, report: &Report) -> Register {
    let place = Spot::top("catalog");
    Register::of(noun, ids.into_iter().map(|text| Text { text, spot: place.clone() }), report)
}
