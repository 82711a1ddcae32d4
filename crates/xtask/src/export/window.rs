use super::scope::Scope;
use rules::catalog::{Effective, Window};
use serde_json::{Value, json};

/// A period that comes every year.
pub fn window(scope: &Scope<'_>, window: &Window) -> Value {
    let day = |(month, day): (u8, u8)| format!("{month:02}-{day:02}");
    json!({
        "id": window.id,
        "name": scope.text(&format!("window.{}", window.id)),
        "from": window.from.map(day),
        "until": window.until.map(day),
        "effective": effective(window.effective),
        "cites": scope.cites(&window.cites),
    })
}

fn effective(effective: Effective) -> &'static str {
    match effective {
        Effective::NextJanuary => "next January",
        Effective::FirstOfNextMonth => "first of next month",
    }
}
