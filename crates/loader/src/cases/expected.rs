use super::ids::Ids;
use super::told::{KINDS, Tell};
use crate::read::{Table, Text, Value};
use rules::Standing;
use rules::catalog::{ClockIndex, FactIndex, OutcomeIndex, SlotIndex};
use rules::time::Moment;

/// What must follow from a situation. What is `None` or empty is left open.
#[derive(Default)]
pub struct Expected {
    /// How the rules stand to the event.
    pub standing: Option<Standing>,
    /// Slots, each with exactly the outcomes that are certain.
    pub holds: Vec<(SlotIndex, Vec<OutcomeIndex>)>,
    /// Slots, each with exactly the outcomes that depend on readings alone.
    pub readings: Vec<(SlotIndex, Vec<OutcomeIndex>)>,
    /// Slots that are not settled, each with the outcome it holds meanwhile.
    pub while_open: Vec<(SlotIndex, OutcomeIndex)>,
    /// Statements that are certain in some slot.
    pub says: Vec<String>,
    /// Statements that are possible in no slot.
    pub never_says: Vec<String>,
    /// Doubts that are shown.
    pub doubts: Vec<String>,
    /// The next question, or several of them; an empty list if there is none.
    pub asks: Option<Vec<FactIndex>>,
    /// Exactly the facts that are open.
    pub open: Option<Vec<FactIndex>>,
    /// What the sentences that are held contain.
    pub shows: Vec<String>,
    /// Clocks, each with its last moment.
    pub by: Vec<(ClockIndex, Moment)>,
    /// The positions of spans, each with the moment until which somebody pays.
    pub pays_until: Vec<(usize, Moment)>,
    /// What the data says of single things.
    pub told: Vec<Told>,
}

/// What the data says of one thing.
pub struct Told {
    /// What the thing is, such as `clock`.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// Tells of such a thing.
    pub tell: Tell,
    /// The line that must come of it.
    pub wanted: String,
}

impl Expected {
    /// Reads the expectations of a case.
    pub fn read(ids: &Ids<'_>, table: &Table<'_>) -> Self {
        Self {
            standing: table.get("standing").and_then(|value| value.choice(&STANDINGS)),
            holds: outcomes_by_slot(ids, table, "holds"),
            readings: outcomes_by_slot(ids, table, "readings"),
            while_open: entries(table, "while_open", |slot, value| {
                let slot = ids.slot(slot)?;
                Some((slot, ids.outcome(slot, &value.text()?)?))
            }),
            says: table.get("says").map(|list| ids.statements(list)).unwrap_or_default(),
            never_says: table.get("never_says").map(|list| ids.statements(list)).unwrap_or_default(),
            doubts: table.get("doubts").map(|list| ids.doubts(list)).unwrap_or_default(),
            asks: table.get("asks").map(|list| ids.facts(list)),
            open: table.get("open").map(|list| ids.facts(list)),
            shows: table.get("shows").map(Value::texts).unwrap_or_default().iter().map(|t| t.text.to_owned()).collect(),
            by: entries(table, "by", |clock, value| Some((ids.clock(clock)?, value.day_or_moment()?))),
            pays_until: entries(table, "pays_until", |span, value| Some((ids.span(span)?, value.day_or_moment()?))),
            told: KINDS.iter().flat_map(|(kind, tell)| told(table, kind, *tell)).collect(),
        }
    }
}

const STANDINGS: [(&str, Standing); 3] =
    [("in force", Standing::InForce), ("outside", Standing::Outside), ("unknown", Standing::Unknown)];

/// The entries of a table below a key, each made into something.
pub fn entries<'a, T>(table: &Table<'a>, key: &str, make: impl Fn(&Text<'a>, Value<'a>) -> Option<T>) -> Vec<T> {
    let Some(table) = table.get(key).and_then(Value::table) else { return Vec::new() };
    table.entries().into_iter().filter_map(|(id, value)| make(&id, value)).collect()
}

fn told(table: &Table<'_>, kind: &'static str, tell: Tell) -> Vec<Told> {
    entries(table, kind, |id, value| {
        Some(Told { kind, id: id.text.to_owned(), tell, wanted: value.text()?.text.to_owned() })
    })
}

fn outcomes_by_slot(ids: &Ids<'_>, table: &Table<'_>, key: &str) -> Vec<(SlotIndex, Vec<OutcomeIndex>)> {
    entries(table, key, |slot, value| {
        let slot = ids.slot(slot)?;
        let mut outcomes: Vec<_> = value.texts().iter().filter_map(|id| ids.outcome(slot, id)).collect();
        outcomes.sort_unstable();
        Some((slot, outcomes))
    })
}
