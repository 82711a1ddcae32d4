use super::{Register, Scope};
use crate::read::{Shape, Table, Value};
use rules::catalog::{Field, Fill, Sheet, SheetSection};

/// Makes the printed page of a topic.
pub fn sheet(scope: &Scope<'_>, table: &Table<'_>) -> Sheet {
    let mut ids = Register::new("section or field");
    let sections = table.need("section").map(Value::list).unwrap_or_default();
    let sections = sections.into_iter().filter_map(|value| value.table_named("this section".to_owned()));
    Sheet { sections: sections.map(|section| sheet_section(scope, &section, &mut ids)).collect() }
}

fn sheet_section(scope: &Scope<'_>, table: &Table<'_>, ids: &mut Register) -> SheetSection {
    let id = take_id(scope, table, ids);
    let fields = table.need("fields").map(Value::list).unwrap_or_default();
    let fields = fields.into_iter().filter_map(|value| value.table_named("this field".to_owned()));
    SheetSection { id, fields: fields.map(|field| sheet_field(scope, &field, ids)).collect() }
}

fn sheet_field(scope: &Scope<'_>, table: &Table<'_>, ids: &mut Register) -> Field {
    let id = take_id(scope, table, ids);
    let fact = table.get("fact").and_then(Value::text);
    let slot = table.get("slot").and_then(Value::text);
    let long = table.get("lines").and_then(|value| value.choice(&[("long", Fill::LongBlank)]));
    let plan = table.get("plan").and_then(|value| value.choice(&[("number", Fill::PlanNumber)]));
    if [fact.is_some(), slot.is_some(), long.is_some(), plan.is_some()].into_iter().filter(|given| *given).count() > 1 {
        scope.report.note(&table.spot, "a field has one of `fact`, `slot`, `plan` and `lines`, or none");
    }
    let fill = if let Some(fact) = fact {
        scope.fact_mentioned(&fact).map(Fill::Answer)
    } else if let Some(slot) = slot {
        scope.slot(&slot).map(Fill::Slot)
    } else {
        plan.or(long)
    };
    Field { id, fill: fill.unwrap_or(Fill::Blank) }
}

fn take_id(scope: &Scope<'_>, table: &Table<'_>, ids: &mut Register) -> String {
    let Some(id) = table.need("id").and_then(Value::text) else { return String::new() };
    Shape::Underscores.check("section or field", &id, scope.report);
    ids.add(&id, scope.report);
    id.text.to_owned()
}
