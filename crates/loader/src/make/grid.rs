use super::{Register, Scope};
use crate::read::{Shape, Table, Value};
use rules::catalog::{Grade, Grid, GridRow, Section, Slot};

/// Makes the table in which a topic shows its result.
pub fn grid(scope: &Scope<'_>, slots: &[Slot], table: &Table<'_>) -> Grid {
    let columns = table.need("columns").map(Value::texts).unwrap_or_default();
    for column in &columns {
        Shape::Underscores.check("column", column, scope.report);
    }
    let names = columns.iter().map(|column| column.text.to_owned()).collect::<Vec<_>>();
    // Registering notes a column that is listed twice.
    Register::of("column", columns, scope.report);
    let rows = table.need("row").map(Value::list).unwrap_or_default();
    let rows = rows.into_iter().filter_map(|value| value.table_named("this row of the grid".to_owned()));
    let mut cells = Register::new("cell");
    let rows = rows.filter_map(|row| grid_row(scope, slots, names.len(), &row, &mut cells)).collect();
    for (position, slot) in slots.iter().enumerate() {
        if slot.section == Some(Section::Grid) && cells.position(&slot.id).is_none() {
            scope.report.note(scope.slots.spot(position), format!("the slot `{}` is a cell of no grid", slot.id));
        }
    }
    Grid { columns: names, rows }
}

fn grid_row(
    scope: &Scope<'_>,
    slots: &[Slot],
    width: usize,
    table: &Table<'_>,
    cells: &mut Register,
) -> Option<GridRow> {
    let party = scope.shelf.party(table, "party");
    let ids = table.need("cells").map(Value::texts)?;
    if ids.len() != width {
        scope.report.note(&table.spot, format!("a row of the grid has one cell for each column, here {width}"));
        return None;
    }
    for id in &ids {
        cells.add(id, scope.report);
    }
    let found = ids.iter().map(|id| {
        let slot = scope.slot(id)?;
        if slots[slot.at()].section != Some(Section::Grid) {
            scope.report.note(&id.spot, format!("the cell `{}` is a slot with `section = \"grid\"`", id.text));
        }
        Some(slot)
    });
    Some(GridRow { party, cells: found.collect::<Option<_>>()? })
}

/// The grades of a slot's outcomes, in their order: all of a cell's, none of another slot's.
pub fn grades(scope: &Scope<'_>, outcomes: &Register, is_cell: bool, table: &Table<'_>) -> Vec<Grade> {
    let Some(entries) = table.get("grades").and_then(Value::table) else {
        if is_cell {
            scope.report.note(&table.spot, "a slot with `section = \"grid\"` needs `grades`, one for each outcome");
        }
        return Vec::new();
    };
    if !is_cell {
        scope.report.note(&entries.spot, "only a slot with `section = \"grid\"` has `grades`");
    }
    let graded = outcomes.iter().map(|(id, spot)| {
        let grade = entries.get(id).and_then(|value| value.choice(&GRADES));
        if grade.is_none() {
            scope.report.note(spot, format!("the outcome `{id}` has no grade: yes, no or depends"));
        }
        grade.unwrap_or(Grade::Depends)
    });
    graded.collect()
}

const GRADES: [(&str, Grade); 3] = [("yes", Grade::Yes), ("no", Grade::No), ("depends", Grade::Depends)];
