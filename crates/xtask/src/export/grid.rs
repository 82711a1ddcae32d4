use super::scope::Scope;
use rules::catalog::{Grid, GridRow};
use serde_json::{Value, json};

/// The table in which a topic shows its result: a slot in every cell.
pub fn grid(scope: &Scope<'_>, grid: &Grid) -> Value {
    let column = |id: &String| json!({ "id": id, "name": scope.text(&format!("grid.{id}")) });
    json!({
        "title": scope.text("grid.title"),
        "columns": grid.columns.iter().map(column).collect::<Value>(),
        "lines": grid.rows.iter().map(|row| line(scope, row)).collect::<Value>(),
    })
}

fn line(scope: &Scope<'_>, row: &GridRow) -> Value {
    let cells = row.cells.iter().map(|slot| scope.slot(*slot));
    json!({ "party": scope.party(row.party), "cells": cells.collect::<Value>() })
}
