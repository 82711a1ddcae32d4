use super::Scope;
use crate::read::{Table, Text, Value};
use rules::catalog::{Checklist, FactIndex};

/// The values that every item of a checklist has, in this order.
const ITEM_VALUES: [&str; 2] = ["yes", "no"];

/// Makes a checklist.
pub fn checklist(scope: &Scope<'_>, id: &Text<'_>, table: &Table<'_>) -> Checklist {
    let items = table.need("items").map(Value::texts).unwrap_or_default();
    Checklist {
        id: id.text.to_owned(),
        items: items.iter().filter_map(|id| item(scope, id)).collect(),
        cites: scope.shelf.cites(table),
    }
}

fn item(scope: &Scope<'_>, id: &Text<'_>) -> Option<FactIndex> {
    let fact = scope.fact_mentioned(id)?;
    if !scope.values[fact.at()].ids().eq(ITEM_VALUES) {
        let sentence =
            format!("the fact `{}` is on a checklist, so its values must be yes and no, in this order", id.text);
        scope.report.note(&id.spot, sentence);
    }
    Some(fact)
}
