use super::scope::Scope;
use rules::catalog::{Field, Fill, Sheet, SheetSection};
use serde_json::{Value, json};

/// The printed page that the answers of a topic fill.
pub fn sheet(scope: &Scope<'_>, sheet: &Sheet) -> Value {
    json!({ "sections": sheet.sections.iter().map(|held| section(scope, held)).collect::<Value>() })
}

fn section(scope: &Scope<'_>, section: &SheetSection) -> Value {
    json!({
        "id": section.id,
        "title": scope.text(&format!("sheet.{}", section.id)),
        "fields": section.fields.iter().map(|held| field(scope, held)).collect::<Value>(),
    })
}

fn field(scope: &Scope<'_>, field: &Field) -> Value {
    let filled_by = match field.fill {
        Fill::Blank => json!({ "blank": "short" }),
        Fill::LongBlank => json!({ "blank": "long" }),
        Fill::PlanNumber => json!({ "plan": "number" }),
        Fill::Answer(fact) => json!({ "fact": scope.fact(fact) }),
        Fill::Slot(slot) => json!({ "slot": scope.slot(slot) }),
    };
    json!({ "id": field.id, "label": scope.text(&format!("sheet.{}", field.id)), "filled_by": filled_by })
}
