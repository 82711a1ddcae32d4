use crate::Report;
use crate::read::Value;
use rules::catalog::Period;

/// Reads a period. One that ends before it begins is noted.
pub fn period(value: Value<'_>, report: &Report) -> Option<Period> {
    let table = value.table()?;
    let from = table.get("from").and_then(Value::date);
    let until = table.get("until").and_then(Value::date);
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        report.note(&table.spot, "this period ends before it begins");
    }
    Some(Period { from, until })
}
