use super::{
    Checklist, Clock, EventIndex, Fact, FactIndex, Formula, Grid, OutcomeIndex, Parameter, Period, Row, RowIndex,
    Sheet, Slot, SlotIndex, Span, Window,
};
use crate::diagram::Diagram;
use packed::packed;

/// One question that people bring, with all its rules.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// The permanent id, such as `discharge`.
    pub id: String,
    /// The days for which its deciding slots hold rules.
    pub period: Period,
    /// Everything its rules depend on.
    pub facts: Vec<Fact>,
    /// The questions in the author's order. Only asked and banded facts, tallies' items and lapses are among them.
    pub asks: Vec<FactIndex>,
    /// The named results.
    pub slots: Vec<Slot>,
    /// The rows of every table.
    pub rows: Vec<Row>,
    /// Things that happen at a moment the user may know.
    pub events: Vec<Event>,
    /// Deadlines and time frames.
    pub clocks: Vec<Clock>,
    /// Stretches of time for which somebody pays.
    pub spans: Vec<Span>,
    /// Yearly periods.
    pub windows: Vec<Window>,
    /// Questions that share one page.
    pub checklists: Vec<Checklist>,
    /// Numbers that a source states.
    pub parameters: Vec<Parameter>,
    /// Calculations that a source prescribes.
    pub formulas: Vec<Formula>,
    /// The table in which the result is shown, where the topic has one.
    pub grid: Option<Grid>,
    /// The printed page that the answers fill, where the topic has one.
    pub sheet: Option<Sheet>,
    /// The decision diagrams of the slots, on every day.
    pub diagram: Diagram,
}

packed! {
    struct Topic {
        id, period, facts, asks, slots, rows, events, clocks, spans, windows, checklists, parameters, formulas, grid,
        sheet,         diagram
    }
}

impl Topic {
    /// The topic's name and period alone, for whoever only offers it.
    #[must_use]
    pub fn outline(&self) -> Self {
        Self {
            id: self.id.clone(),
            period: self.period,
            facts: Vec::new(),
            asks: Vec::new(),
            slots: Vec::new(),
            rows: Vec::new(),
            events: Vec::new(),
            clocks: Vec::new(),
            spans: Vec::new(),
            windows: Vec::new(),
            checklists: Vec::new(),
            parameters: Vec::new(),
            formulas: Vec::new(),
            grid: None,
            sheet: None,
            diagram: Diagram::default(),
        }
    }

    /// Whether this is only an [`outline`](Self::outline).
    pub fn is_outline(&self) -> bool {
        self.asks.is_empty()
    }

    /// The fact at an index.
    pub fn fact(&self, index: FactIndex) -> &Fact {
        &self.facts[index.at()]
    }

    /// The position of the fact with this id.
    pub fn fact_index(&self, id: &str) -> Option<FactIndex> {
        self.facts.iter().position(|fact| fact.id == id).map(FactIndex::of)
    }

    /// The slot at an index.
    pub fn slot(&self, index: SlotIndex) -> &Slot {
        &self.slots[index.at()]
    }

    /// The position of the slot with this id.
    pub fn slot_index(&self, id: &str) -> Option<SlotIndex> {
        self.slots.iter().position(|slot| slot.id == id).map(SlotIndex::of)
    }

    /// The row at an index.
    pub fn row(&self, index: RowIndex) -> &Row {
        &self.rows[index.at()]
    }

    /// The id of an outcome.
    pub fn outcome(&self, slot: SlotIndex, outcome: OutcomeIndex) -> &str {
        &self.slot(slot).outcomes[outcome.at()]
    }

    /// The position of the event with this id.
    pub fn event_index(&self, id: &str) -> Option<EventIndex> {
        self.events.iter().position(|event| event.id == id).map(EventIndex::of)
    }

    /// The clock with this id.
    pub fn clock(&self, id: &str) -> Option<&Clock> {
        self.clocks.iter().find(|clock| clock.id == id)
    }
}

/// Something that happens at a moment the user may know. Its name is in the words, as `event.<id>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The permanent id, such as `statement_received`.
    pub id: String,
    /// How exactly the moment is asked for.
    pub kind: EventKind,
}

packed! { struct Event { id, kind } }

/// How exactly a moment is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventKind {
    /// The day.
    Date,
    /// The day and the time on the clock there.
    DateTime,
}

packed! { enum EventKind { Date, DateTime } }
