use super::Scope;
use super::bands::bands;
use super::scope::VALUES_AT_MOST;
use crate::read::{Shape, Table, Text, Value};
use rules::catalog::{Fact, FactIndex, FactKind, SlotIndex, ValueIndex};

/// Makes the fact at a position.
pub fn fact(scope: &Scope<'_>, position: usize, id: &Text<'_>, table: &Table<'_>) -> Fact {
    let kind = table.need("kind").and_then(|value| value.choice(&KINDS)).unwrap_or(Kind::Asked);
    let made = match kind {
        Kind::Asked => FactKind::Asked,
        Kind::Derived => {
            let slot = scope.slots.position(id.text).unwrap_or_default();
            FactKind::Derived(SlotIndex::of(slot))
        }
        Kind::Banded => FactKind::Banded(bands(scope, table)),
        Kind::Reading => FactKind::Reading,
        Kind::Lapse => FactKind::Lapse(scope.clock(table, "of")),
        Kind::Later => FactKind::Later,
        Kind::Tally => tally(scope, table),
    };
    if matches!(kind, Kind::Asked | Kind::Derived | Kind::Reading | Kind::Later) {
        table.need("values").map(Value::texts);
    }
    check_values(scope, position, table);
    let knows = match kind {
        Kind::Asked => Some(scope.shelf.party(table, "knows")),
        Kind::Banded | Kind::Lapse => table.get("knows").map(|_| scope.shelf.party(table, "knows")),
        _ => None,
    };
    let cites = match kind {
        Kind::Asked | Kind::Tally => scope.shelf.cites(table),
        _ => scope.shelf.cites_if_any(table),
    };
    let doubt = scope.doubt(table);
    if kind == Kind::Reading && doubt.is_none() {
        table.need("doubt");
    }
    let values = scope.values[position].ids().map(str::to_owned).collect();
    Fact { id: id.text.to_owned(), kind: made, values, knows, after: None, cites, doubt }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Asked,
    Derived,
    Banded,
    Reading,
    Lapse,
    Later,
    Tally,
}

const KINDS: [(&str, Kind); 7] = [
    ("asked", Kind::Asked),
    ("derived", Kind::Derived),
    ("banded", Kind::Banded),
    ("reading", Kind::Reading),
    ("lapse", Kind::Lapse),
    ("later", Kind::Later),
    ("tally", Kind::Tally),
];

fn tally(scope: &Scope<'_>, table: &Table<'_>) -> FactKind {
    let counted = table.need("of").and_then(Value::table).map(|of| of.entries()).unwrap_or_default();
    let pair = |(id, value): (Text<'_>, Value<'_>)| -> Option<(FactIndex, ValueIndex)> {
        let fact = scope.fact(&id)?;
        Some((fact, scope.value(fact, &value.text()?)?))
    };
    let of: Vec<_> = counted.into_iter().filter_map(pair).collect();
    let at_least = table.need("at_least").and_then(Value::whole::<u16>).unwrap_or_default();
    if usize::from(at_least) > of.len() || at_least == 0 {
        let sentence = format!("{} wants {at_least} of {} facts, which is always or never so", table.name, of.len());
        scope.report.note(&table.spot, sentence);
    }
    FactKind::Tally { of, at_least }
}

fn check_values(scope: &Scope<'_>, position: usize, table: &Table<'_>) {
    let values = &scope.values[position];
    for (id, spot) in values.iter() {
        Shape::Underscores.check("value", &Text { text: id, spot: spot.clone() }, scope.report);
    }
    match values.len() {
        0 => scope.report.note(&table.spot, format!("{} has no values", table.name)),
        1 => scope.report.note(&table.spot, format!("{} has one value only, so nothing can depend on it", table.name)),
        2..=VALUES_AT_MOST => {}
        count => {
            let sentence = format!("{} has {count} values; {VALUES_AT_MOST} are the most", table.name);
            scope.report.note(&table.spot, sentence);
        }
    }
}
