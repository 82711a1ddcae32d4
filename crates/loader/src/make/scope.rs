use super::peek::{id_at, is_derived, texts, values};
use super::shelf::register;
use super::{Register, Shelf, TopicFiles};
use crate::Report;
use crate::read::{Shape, Table, Text, Value};
use rules::catalog::{ClockIndex, DoubtIndex, EventIndex, EventKind, FactIndex, SlotIndex, Test, ValueIndex, ValueSet};

/// The most values a fact may have: a set of them is kept in so many bits.
pub const VALUES_AT_MOST: usize = 64;

/// The ids that the files of one topic may refer to.
pub struct Scope<'a> {
    /// What all editions share.
    pub shelf: &'a Shelf<'a>,
    /// Where findings are noted.
    pub report: &'a Report,
    /// The doubts of the edition.
    pub doubts: &'a Register,
    /// The facts of the topic.
    pub facts: Register,
    /// The values of each fact.
    pub values: Vec<Register>,
    /// The slots of the topic: the declared ones, then one for each derived fact.
    pub slots: Register,
    /// The outcomes of each slot.
    pub outcomes: Vec<Register>,
    /// The rows of all tables.
    pub rows: Register,
    /// The slot of each row, if there is such a slot.
    pub row_slots: Vec<Option<usize>>,
    /// The events of the topic.
    pub events: Register,
    /// How exactly the moment of each event is known.
    pub event_kinds: Vec<EventKind>,
    /// The clocks of the topic.
    pub clocks: Register,
    /// The spans of the topic.
    pub spans: Register,
    /// The parameters of the topic.
    pub parameters: Register,
}

impl<'a> Scope<'a> {
    /// Registers the ids of a topic's files.
    pub fn new(shelf: &'a Shelf<'a>, doubts: &'a Register, files: &TopicFiles<'a>) -> Self {
        let report = shelf.report;
        let entries = |files: &[Value<'a>], key: &str| -> Vec<(Text<'a>, Value<'a>)> {
            files.iter().filter_map(|file| file.peek(key)).flat_map(|table| table.peek_entries()).collect()
        };
        let ids = |noun, files: &[Value<'a>], key: &str| {
            register(noun, entries(files, key).into_iter().map(|(id, _)| id), Shape::Underscores, report)
        };
        let facts = entries(&files.facts, "fact");
        let fact_values: Vec<_> = facts.iter().map(|(_, fact)| Register::of("value", values(fact), report)).collect();
        let mut slots = ids("slot", &files.tables, "slot");
        let mut outcomes: Vec<_> = entries(&files.tables, "slot")
            .iter()
            .map(|(_, slot)| Register::of("outcome", texts(slot, "outcomes"), report))
            .collect();
        for (id, fact) in facts.iter().filter(|(_, fact)| is_derived(fact)) {
            slots.add(id, report);
            outcomes.push(Register::of("outcome", values(fact), report));
        }
        let mut rows = Register::new("row");
        let mut row_slots = Vec::new();
        for (slot, table) in entries(&files.tables, "table") {
            let position = slots.find(&slot, report);
            for row in table.peek("row").iter().flat_map(Value::peek_list) {
                let missing = Text { text: "", spot: row.spot.clone() };
                let id = id_at(&row, "id");
                if let Some(id) = &id {
                    Shape::Hyphens.check("row", id, report);
                }
                rows.add(&id.unwrap_or(missing), report);
                row_slots.push(position);
            }
        }
        let clocks = &files.clocks;
        let events = entries(clocks, "event");
        let dated = |event: &Value<'a>| id_at(event, "kind").is_some_and(|kind| kind.text == "date");
        let event_kind = |event| if dated(event) { EventKind::Date } else { EventKind::DateTime };
        Self {
            shelf,
            report,
            doubts,
            facts: ids("fact", &files.facts, "fact"),
            values: fact_values,
            slots,
            outcomes,
            rows,
            row_slots,
            events: ids("event", clocks, "event"),
            event_kinds: events.iter().map(|(_, event)| event_kind(event)).collect(),
            clocks: ids("clock", clocks, "clock"),
            spans: ids("span", clocks, "span"),
            parameters: ids("parameter", clocks, "parameter"),
        }
    }

    /// The fact that something depends on. An unknown one is noted.
    pub fn fact(&self, id: &Text<'_>) -> Option<FactIndex> {
        self.facts.find(id, self.report).map(FactIndex::of)
    }

    /// The fact that is named without anything depending on it. An unknown one is noted.
    pub fn fact_mentioned(&self, id: &Text<'_>) -> Option<FactIndex> {
        self.facts.mention(id, self.report).map(FactIndex::of)
    }

    /// The slot with an id. An unknown one is noted.
    pub fn slot(&self, id: &Text<'_>) -> Option<SlotIndex> {
        self.slots.find(id, self.report).map(SlotIndex::of)
    }

    /// The event that a table must name under a key.
    pub fn event(&self, table: &Table<'_>, key: &str) -> EventIndex {
        table.need(key).and_then(Value::text).map_or(EventIndex::of(0), |id| self.event_named(&id))
    }

    /// The event with an id. An unknown one is noted.
    pub fn event_named(&self, id: &Text<'_>) -> EventIndex {
        EventIndex::of(self.events.find(id, self.report).unwrap_or_default())
    }

    /// How exactly the moment of an event is known.
    pub fn event_kind(&self, event: EventIndex) -> EventKind {
        self.event_kinds.get(event.at()).copied().unwrap_or(EventKind::DateTime)
    }

    /// The clock that a table must name under a key.
    pub fn clock(&self, table: &Table<'_>, key: &str) -> ClockIndex {
        let id = table.need(key).and_then(Value::text);
        ClockIndex::of(id.and_then(|id| self.clocks.find(&id, self.report)).unwrap_or_default())
    }

    /// The doubt that a table may name under the key `doubt`.
    pub fn doubt(&self, table: &Table<'_>) -> Option<DoubtIndex> {
        let id = table.get("doubt").and_then(Value::text)?;
        self.doubts.find(&id, self.report).map(DoubtIndex::of)
    }

    /// A value of a fact. An unknown one is noted.
    pub fn value(&self, fact: FactIndex, id: &Text<'_>) -> Option<ValueIndex> {
        let position = self.values[fact.at()].position(id.text);
        if position.is_none() {
            let hint = crate::suggestion(id.text, self.values[fact.at()].ids());
            let sentence = format!("the fact `{}` has no value `{}`{hint}", self.facts.id(fact.at()), id.text);
            self.report.note(&id.spot, sentence);
        }
        position.map(ValueIndex::of)
    }

    /// Notes everything of the topic that nothing refers to.
    pub fn note_unused(&self) {
        for register in [&self.facts, &self.events, &self.clocks, &self.spans, &self.parameters] {
            register.note_unused(self.report);
        }
    }

    /// Conditions: a table of facts, each with one value or several.
    pub fn tests(&self, value: Value<'_>) -> Vec<Test> {
        let Some(table) = value.table() else { return Vec::new() };
        let test = |(id, value): (Text<'_>, Value<'_>)| {
            let fact = self.fact(&id)?;
            let values = value.one_or_more();
            if values.is_empty() {
                self.report.note(&id.spot, format!("no value of `{}` is named, so this is never true", id.text));
            }
            let values = values.iter().filter_map(|value| self.value(fact, value));
            let values = values.filter(|value| value.at() < VALUES_AT_MOST);
            Some(Test { fact, values: ValueSet::of(values) })
        };
        table.entries().into_iter().filter_map(test).collect()
    }
}
