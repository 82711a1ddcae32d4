use super::shelf::Shelf;
use rules::catalog::{
    Cite, ClockIndex, DoubtIndex, Edition, EventIndex, FactIndex, PartyIndex, SlotIndex, Test, Topic, ValueIndex,
};
use serde_json::{Value, json};

/// A topic, with everything that its parts refer to.
pub struct Scope<'a> {
    /// What all editions share.
    pub shelf: &'a Shelf<'a>,
    /// The edition of the topic.
    pub edition: &'a Edition,
    /// The topic.
    pub topic: &'a Topic,
}

impl<'a> Scope<'a> {
    /// A text of the topic by language. Null if no language has it.
    pub fn text(&self, key: &str) -> Value {
        self.shelf.text(&format!("{}.{}.{key}", self.edition.id, self.topic.id))
    }

    /// Citations, each as a source and one of its places.
    pub fn cites(&self, cites: &[Cite]) -> Value {
        self.shelf.cites(cites)
    }

    /// The id of a party.
    pub fn party(&self, index: PartyIndex) -> &'a str {
        self.shelf.party(index)
    }

    /// The id of a fact.
    pub fn fact(&self, index: FactIndex) -> &'a str {
        &self.topic.fact(index).id
    }

    /// The id of a value of a fact.
    pub fn value(&self, fact: FactIndex, value: ValueIndex) -> &'a str {
        &self.topic.fact(fact).values[value.at()]
    }

    /// The id of a slot.
    pub fn slot(&self, index: SlotIndex) -> &'a str {
        &self.topic.slot(index).id
    }

    /// The id of an event.
    pub fn event(&self, index: EventIndex) -> &'a str {
        &self.topic.events[index.at()].id
    }

    /// The id of a clock.
    pub fn clock(&self, index: ClockIndex) -> &'a str {
        &self.topic.clocks[index.at()].id
    }

    /// The id of a doubt, or null.
    pub fn doubt(&self, index: Option<DoubtIndex>) -> Value {
        json!(index.map(|index| &self.edition.doubts[index.at()].id))
    }

    /// Conditions: the facts, each with the values that pass.
    pub fn when(&self, tests: &[Test]) -> Value {
        let condition = |test: &Test| {
            let values = test.values.values().map(|value| self.value(test.fact, value));
            (self.fact(test.fact), values.collect::<Value>())
        };
        tests.iter().map(condition).collect()
    }
}
