use super::Scope;
use crate::check;
use crate::read::{Table, Value};
use rules::catalog::{Band, Bands, EventKind, Measure, Quantity};

/// Makes the bands of a banded fact. Bounds that are of the wrong type or out of order are noted.
pub fn bands(scope: &Scope<'_>, fact: &Table<'_>) -> Bands {
    let (of, bound) =
        fact.need("of").and_then(Value::table).map_or((Measure::Amount, Bound::Amount), |of| measure(scope, &of));
    let tables = fact.need("bands").map(Value::list).unwrap_or_default();
    let tables: Vec<_> = tables.into_iter().filter_map(Value::table).collect();
    let bands: Vec<_> = tables.iter().map(|table| band(scope, table, bound)).collect();
    let spots: Vec<_> = tables.iter().map(|table| table.spot.clone()).collect();
    check::bands(&bands, &spots, scope.report);
    Bands { of, bands }
}

/// The type of a bound.
#[derive(Clone, Copy)]
enum Bound {
    Amount,
    Date,
    Moment,
}

fn measure(scope: &Scope<'_>, of: &Table<'_>) -> (Measure, Bound) {
    if let Some(unit) = of.get("amount") {
        unit.text();
        return (Measure::Amount, Bound::Amount);
    }
    if let Some(event) = of.get("event").and_then(Value::text) {
        let index = scope.event_named(&event);
        let bound = match scope.event_kind(index) {
            EventKind::Date => Bound::Date,
            EventKind::DateTime => Bound::Moment,
        };
        return (Measure::Event(index), bound);
    }
    if let Some(events) = of.get("days_between").map(Value::texts) {
        if let [first, second] = events.as_slice() {
            return (Measure::DaysBetween(scope.event_named(first), scope.event_named(second)), Bound::Amount);
        }
        scope.report.note(&of.spot, "`days_between` names two events: the earlier and the later");
        return (Measure::Amount, Bound::Amount);
    }
    if of.get("event_date").and_then(Value::truth) == Some(true) {
        return (Measure::EventDate, Bound::Date);
    }
    scope.report.note(&of.spot, "this measures nothing: give `amount`, `event`, `days_between` or `event_date = true`");
    (Measure::Amount, Bound::Amount)
}

fn band(scope: &Scope<'_>, table: &Table<'_>, bound: Bound) -> Band {
    table.need("value").and_then(Value::text);
    let quantity = |value: Value<'_>| match bound {
        Bound::Amount => value.exact().map(Quantity::Amount),
        Bound::Date => value.date().map(Quantity::Date),
        Bound::Moment => value.moment().map(Quantity::Moment),
    };
    let up_to = table.get("up_to");
    let below = table.get("below");
    if up_to.is_some() && below.is_some() {
        scope.report.note(&table.spot, "a band has `up_to` or `below`, not both");
    }
    let inclusive = up_to.is_some();
    let until = up_to.or(below).and_then(quantity);
    let cites = if until.is_some() { scope.shelf.cites(table) } else { scope.shelf.cites_if_any(table) };
    Band { until, inclusive, cites }
}
