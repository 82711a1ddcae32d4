use super::Scope;
use crate::read::{Shape, Table, Text, Value};
use num_rational::Ratio;
use num_traits::Zero;
use rules::catalog::{Formula, Operand, Parameter, ParameterIndex, Rounding, Ties};

/// Makes a parameter.
pub fn parameter(scope: &Scope<'_>, id: &Text<'_>, table: &Table<'_>) -> Parameter {
    Parameter {
        id: id.text.to_owned(),
        value: table.need("value").and_then(Value::exact).unwrap_or_default(),
        unit: unit(scope, table),
        cites: scope.shelf.cites(table),
    }
}

/// Makes a formula.
pub fn formula(scope: &Scope<'_>, id: &Text<'_>, table: &Table<'_>) -> Formula {
    let operands = |list: Option<Value<'_>>| {
        let list = list.map(Value::list).unwrap_or_default().into_iter();
        list.filter_map(Value::table).filter_map(|table| operand(scope, &table)).collect::<Vec<_>>()
    };
    Formula {
        id: id.text.to_owned(),
        product: operands(table.need("product")),
        over: operands(table.get("over")),
        rounding: table.get("rounding").and_then(Value::table).map(|table| rounding(scope, &table)),
        unit: unit(scope, table),
        cites: scope.shelf.cites(table),
    }
}

const TIES: [(&str, Ties); 2] = [("half up", Ties::HalfUp), ("half down", Ties::HalfDown)];

fn unit(scope: &Scope<'_>, table: &Table<'_>) -> String {
    let Some(unit) = table.need("unit").and_then(Value::text) else { return String::new() };
    Shape::Underscores.check("unit", &unit, scope.report);
    unit.text.to_owned()
}

fn operand(scope: &Scope<'_>, table: &Table<'_>) -> Option<Operand> {
    let parameter = table.get("parameter").and_then(Value::text);
    let given = table.get("given").and_then(Value::text);
    match (parameter, given) {
        (Some(id), None) => {
            scope.parameters.find(&id, scope.report).map(|found| Operand::Parameter(ParameterIndex::of(found)))
        }
        (None, Some(id)) => {
            Shape::Underscores.check("amount", &id, scope.report);
            Some(Operand::Given(id.text.to_owned()))
        }
        _ => {
            scope.report.note(&table.spot, "a number in a formula has either `parameter` or `given`");
            None
        }
    }
}

fn rounding(scope: &Scope<'_>, table: &Table<'_>) -> Rounding {
    let to: Ratio<i64> = table.need("to").and_then(Value::exact).unwrap_or_default();
    if to.is_zero() {
        scope.report.note(&table.spot, "nothing can be rounded to multiples of 0");
    }
    Rounding { to, ties: table.need("ties").and_then(|value| value.choice(&TIES)).unwrap_or(Ties::HalfUp) }
}
