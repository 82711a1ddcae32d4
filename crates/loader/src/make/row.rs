use super::Scope;
use super::period::period;
use crate::check;
use crate::read::{Table, Text, Value};
use rules::catalog::{Holds, OutcomeIndex, Row, RowIndex, Slot, SlotIndex, Source};

/// Makes the row at a position, which belongs to a slot.
pub fn row(scope: &Scope<'_>, sources: &[Source], position: usize, slot: (SlotIndex, &Slot), table: &Table<'_>) -> Row {
    let (index, slot) = slot;
    let id = table.need("id").and_then(Value::text).map(|id| id.text.to_owned()).unwrap_or_default();
    let when = table.need("when").map(|value| scope.tests(value)).unwrap_or_default();
    let then = outcomes(scope, index, slot, table);
    let cites = scope.shelf.cites(table);
    let own = table.get("in_force").and_then(|value| period(value, scope.report));
    let period = own.unwrap_or_else(|| check::in_force(scope.report, table, &cites, sources));
    let general = table.get("overrides").map(Value::texts).unwrap_or_default();
    Row {
        id,
        slot: index,
        when,
        then,
        cites,
        doubt: scope.doubt(table),
        overrides: general.iter().filter_map(|row| overridden(scope, position, row)).collect(),
        period,
    }
}

fn outcomes(scope: &Scope<'_>, index: SlotIndex, slot: &Slot, table: &Table<'_>) -> Vec<OutcomeIndex> {
    let Some(then) = table.need("then") else { return Vec::new() };
    let place = then.spot.clone();
    let ids = then.one_or_more();
    if ids.is_empty() || (slot.holds == Holds::ExactlyOne && ids.len() > 1) {
        scope.report.note(&place, format!("{} gives {} outcomes; it must give one", table.name, ids.len()));
    }
    let find = |id: &Text<'_>| scope.outcomes[index.at()].find(id, scope.report).map(OutcomeIndex::of);
    ids.iter().filter_map(find).collect()
}

fn overridden(scope: &Scope<'_>, position: usize, general: &Text<'_>) -> Option<RowIndex> {
    let found = scope.rows.find(general, scope.report)?;
    if scope.row_slots[found] != scope.row_slots[position] {
        let sentence = format!("the row `{}` belongs to another slot, so it cannot be overridden here", general.text);
        scope.report.note(&general.spot, sentence);
        return None;
    }
    Some(RowIndex::of(found))
}
