use super::checklist::checklist;
use super::clock::clock;
use super::event::event;
use super::fact::fact;
use super::formula::{formula, parameter};
use super::grid::grid;
use super::period::period;
use super::row::row;
use super::sheet::sheet;
use super::slot::{slot, slot_of_fact};
use super::span::span;
use super::window::window;
use super::{Register, Scope};
use crate::check;
use crate::read::{Table, Text, Value};
use rules::catalog::{Fact, FactIndex, FactKind, Row, Slot, SlotIndex, Source, Topic};
use rules::diagram::Diagram;

/// The files of a topic.
pub struct TopicFiles<'a> {
    /// topic.toml
    pub topic: Value<'a>,
    /// facts.toml of the topic and of its parts, as far as they have one.
    pub facts: Vec<Value<'a>>,
    /// tables.toml of the topic and of its parts, as far as they have one.
    pub tables: Vec<Value<'a>>,
    /// clocks.toml of the topic and of its parts, as far as they have one.
    pub clocks: Vec<Value<'a>>,
}

/// Makes a topic, its diagram still empty.
pub fn topic(scope: &Scope<'_>, sources: &[Source], id: &str, files: TopicFiles<'_>) -> Topic {
    let head = files.topic.table_named("topic.toml".to_owned());
    let facts_files = tables_named("facts.toml", files.facts);
    let tables_files = tables_named("tables.toml", files.tables);
    let clocks_files = tables_named("clocks.toml", files.clocks);

    let in_force = head.as_ref().and_then(|head| head.need("in_force")).and_then(|value| period(value, scope.report));
    let mut facts: Vec<Fact> = each(&facts_files, "fact", |position, id, table| fact(scope, position, id, table));
    let mut slots: Vec<Slot> = each(&tables_files, "slot", |position, id, table| slot(scope, position, id, table));
    slots.extend(facts.iter().filter(|fact| matches!(fact.kind, FactKind::Derived(_))).map(slot_of_fact));
    let asks = head.as_ref().map(|head| asks(scope, &facts, head)).unwrap_or_default();
    if let Some(table) = head.as_ref().and_then(|head| head.get("after")?.table()) {
        after(scope, &asks, &mut facts, &table);
    }
    // The parts are named there for the reader of the files.
    if let Some(head) = &head {
        head.pass(&["parts"]);
    }
    Topic {
        id: id.to_owned(),
        period: in_force.unwrap_or_default(),
        asks,
        rows: rows(scope, sources, &slots, &tables_files),
        grid: head.as_ref().and_then(|head| head.get("grid")?.table()).map(|table| grid(scope, &slots, &table)),
        slots,
        events: each(&clocks_files, "event", |_, id, table| event(id, table)),
        clocks: each(&clocks_files, "clock", |_, id, table| clock(scope, id, table)),
        spans: each(&clocks_files, "span", |_, id, table| span(scope, id, table)),
        windows: each(&clocks_files, "window", |_, id, table| window(scope, id, table)),
        parameters: each(&clocks_files, "parameter", |_, id, table| parameter(scope, id, table)),
        formulas: each(&clocks_files, "formula", |_, id, table| formula(scope, id, table)),
        checklists: each(&facts_files, "checklist", |_, id, table| checklist(scope, id, table)),
        sheet: head.as_ref().and_then(|head| head.get("sheet")?.table()).map(|table| sheet(scope, &table)),
        facts,
        diagram: Diagram::default(),
    }
}

/// Several files of one name, each as a table.
fn tables_named<'a>(name: &str, files: Vec<Value<'a>>) -> Vec<Table<'a>> {
    files.into_iter().filter_map(|file| file.table_named(name.to_owned())).collect()
}

/// The entries of a table of ids in several files, each made into something from its position, its id and its own table.
fn each<T>(files: &[Table<'_>], noun: &str, make: impl Fn(usize, &Text<'_>, &Table<'_>) -> T) -> Vec<T> {
    let entries = files.iter().flat_map(|file| file.each(noun, noun));
    entries.enumerate().map(|(position, (id, table))| make(position, &id, &table)).collect()
}

fn asks(scope: &Scope<'_>, facts: &[Fact], head: &Table<'_>) -> Vec<FactIndex> {
    let ids = head.need("asks").map(Value::texts).unwrap_or_default();
    let order: Vec<_> = ids.iter().filter_map(|id| Some((scope.fact_mentioned(id)?, id.spot.clone()))).collect();
    check::asks(scope, facts, &order);
    // Registering notes a question that is listed twice.
    Register::of("question", ids, scope.report);
    order.into_iter().map(|(fact, _)| fact).collect()
}

/// Notes in each fact the question that it comes after.
fn after(scope: &Scope<'_>, asks: &[FactIndex], facts: &mut [Fact], table: &Table<'_>) {
    let place = |fact: FactIndex| asks.iter().position(|asked| *asked == fact);
    for (id, value) in table.entries() {
        let Some(before) = scope.fact_mentioned(&id) else { continue };
        for later in value.texts() {
            let Some(fact) = scope.fact_mentioned(&later) else { continue };
            if place(before).is_none_or(|before| place(fact).is_none_or(|place| place <= before)) {
                let sentence = format!("`asks` does not list the question `{}` and, later, `{}`", id.text, later.text);
                scope.report.note(&later.spot, sentence);
            }
            if facts[fact.at()].after.replace(before).is_some() {
                scope.report.note(&later.spot, format!("the question `{}` comes after another one too", later.text));
            }
        }
    }
}

fn rows(scope: &Scope<'_>, sources: &[Source], slots: &[Slot], files: &[Table<'_>]) -> Vec<Row> {
    let tables = files.iter().flat_map(|file| file.each("table", "table"));
    let listed = tables.flat_map(|(_, table)| table.need("row").map(Value::list).unwrap_or_default());
    let mut rows = Vec::new();
    for (position, value) in listed.enumerate() {
        let Some(slot) = scope.row_slots.get(position).copied().flatten() else { continue };
        let Some(table) = value.table_named(format!("row `{}`", scope.rows.id(position))) else { continue };
        rows.push(row(scope, sources, position, (SlotIndex::of(slot), &slots[slot]), &table));
    }
    rows
}
