use super::measure::banded;
use super::scope::Scope;
use rules::catalog::{Fact, FactIndex, FactKind, ValueIndex};
use serde_json::{Value, json};

/// Something that rules depend on, with its words.
pub fn fact(scope: &Scope<'_>, fact: &Fact) -> Value {
    let text = |key: &str| scope.text(&format!("fact.{}.{key}", fact.id));
    let value = |id: &String| {
        let form = |form: &str| text(&format!("value.{id}.{form}"));
        json!({ "id": id, "label": form("label"), "if": form("if"), "because": form("because"), "hint": form("hint") })
    };
    json!({
        "id": fact.id,
        "kind": kind(&fact.kind),
        "computed_from": computed_from(scope, fact),
        "values": fact.values.iter().map(value).collect::<Value>(),
        "after": fact.after.map(|fact| scope.fact(fact)),
        "knows": fact.knows.map(|party| scope.party(party)),
        "question": text("question"),
        "hint": text("hint"),
        "why": text("why"),
        "call": text("call"),
        "open": text("open"),
        "cites": scope.cites(&fact.cites),
        "doubt": scope.doubt(fact.doubt),
    })
}

fn kind(kind: &FactKind) -> &'static str {
    match kind {
        FactKind::Asked => "asked",
        FactKind::Derived(_) => "derived",
        FactKind::Banded(_) => "banded",
        FactKind::Reading => "reading",
        FactKind::Lapse(_) => "lapse",
        FactKind::Later => "later",
        FactKind::Tally { .. } => "tally",
    }
}

/// What a computed fact follows from. Null for one that is not computed.
fn computed_from(scope: &Scope<'_>, fact: &Fact) -> Value {
    let counted = |(fact, value): &(FactIndex, ValueIndex)| (scope.fact(*fact), scope.value(*fact, *value));
    match &fact.kind {
        FactKind::Asked | FactKind::Reading | FactKind::Later => Value::Null,
        FactKind::Derived(slot) => json!({ "slot": scope.slot(*slot) }),
        FactKind::Banded(bands) => banded(scope, bands, &fact.values),
        FactKind::Lapse(clock) => json!({ "clock": scope.clock(*clock) }),
        FactKind::Tally { of, at_least } => {
            json!({ "counts": of.iter().map(counted).collect::<Value>(), "at_least": at_least })
        }
    }
}
