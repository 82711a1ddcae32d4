use super::decimal::decimal;
use super::scope::Scope;
use rules::catalog::{Formula, Operand, Parameter, Rounding, Ties, Topic};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A number that a source states.
pub fn parameter(scope: &Scope<'_>, parameter: &Parameter) -> Value {
    json!({
        "id": parameter.id,
        "name": scope.text(&format!("parameter.{}", parameter.id)),
        "value": decimal(parameter.value),
        "unit": parameter.unit,
        "cites": scope.cites(&parameter.cites),
    })
}

/// A calculation that a source prescribes.
pub fn formula(scope: &Scope<'_>, formula: &Formula) -> Value {
    json!({
        "id": formula.id,
        "product": formula.product.iter().map(|held| operand(scope, held)).collect::<Value>(),
        "over": formula.over.iter().map(|held| operand(scope, held)).collect::<Value>(),
        "rounding": formula.rounding.map(rounding),
        "unit": formula.unit,
        "cites": scope.cites(&formula.cites),
    })
}

/// The ids of the numbers that a user gives to a topic's formulas, in their order.
pub fn amounts(topic: &Topic) -> BTreeSet<&str> {
    let operands = topic.formulas.iter().flat_map(|formula| formula.product.iter().chain(&formula.over));
    operands.filter_map(|operand| if let Operand::Given(id) = operand { Some(id.as_str()) } else { None }).collect()
}

fn operand(scope: &Scope<'_>, operand: &Operand) -> Value {
    match operand {
        Operand::Parameter(index) => json!({ "parameter": scope.topic.parameters[index.at()].id }),
        Operand::Given(id) => json!({ "amount": id }),
    }
}

fn rounding(rounding: Rounding) -> Value {
    let ties = match rounding.ties {
        Ties::HalfUp => "half up",
        Ties::HalfDown => "half down",
    };
    json!({ "to": decimal(rounding.to), "ties": ties })
}
