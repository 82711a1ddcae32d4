use super::Register;
use crate::Report;
use crate::read::{Shape, Text, Value};
use rules::catalog::Retired;

/// Makes the retired ids of retired.toml, and registers them to be compared with the ids in use.
pub fn retired(file: Value<'_>, report: &Report) -> (Vec<Retired>, Register) {
    let table = file.table_named("retired.toml".to_owned());
    let list = table.and_then(|table| table.need("retired")?.table());
    let ids = list.and_then(|list| list.need("ids")).map(Value::texts).unwrap_or_default();
    for id in &ids {
        for part in id.text.split('.') {
            Shape::Underscores.check("part of a retired id", &Text { text: part, spot: id.spot.clone() }, report);
        }
    }
    let retired = ids.iter().map(|id| Retired { id: id.text.to_owned() }).collect();
    (retired, Register::of("retired id", ids, report))
}
