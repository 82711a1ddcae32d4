use super::scope::Scope;
use rules::catalog::Checklist;
use serde_json::{Value, json};

/// Several yes-or-no questions that share one page.
pub fn checklist(scope: &Scope<'_>, checklist: &Checklist) -> Value {
    json!({
        "id": checklist.id,
        "title": scope.text(&format!("checklist.{}.title", checklist.id)),
        "items": checklist.items.iter().map(|item| scope.fact(*item)).collect::<Value>(),
        "cites": scope.cites(&checklist.cites),
    })
}
