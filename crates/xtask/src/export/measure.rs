use super::decimal::decimal;
use super::scope::Scope;
use rules::catalog::{Band, Bands, Measure, Quantity};
use rules::time::iso;
use serde_json::{Value, json};

/// What a banded fact measures, and the bands of its values.
pub fn banded(scope: &Scope<'_>, bands: &Bands, values: &[String]) -> Value {
    let bands_told = values.iter().zip(&bands.bands).map(|(value, held)| band(scope, value, held));
    json!({ "measure": measure(scope, &bands.of), "bands": bands_told.collect::<Value>() })
}

fn measure(scope: &Scope<'_>, measure: &Measure) -> Value {
    match measure {
        Measure::Amount => json!({ "of": "amount" }),
        Measure::Event(event) => json!({ "of": "event", "event": scope.event(*event) }),
        Measure::EventDate => json!({ "of": "event_date" }),
        Measure::DaysBetween(first, second) => {
            json!({ "of": "days_between", "first_event": scope.event(*first), "second_event": scope.event(*second) })
        }
    }
}

/// A band, with its upper bound as `up_to` if the bound belongs to it, as `below` if it does not.
fn band(scope: &Scope<'_>, value: &str, band: &Band) -> Value {
    let bound = |inclusive: bool| band.until.filter(|_| band.inclusive == inclusive).map(quantity);
    json!({ "value": value, "up_to": bound(true), "below": bound(false), "cites": scope.cites(&band.cites) })
}

fn quantity(quantity: Quantity) -> String {
    match quantity {
        Quantity::Amount(amount) => decimal(amount),
        Quantity::Date(date) => iso::day_text(date),
        Quantity::Moment(moment) => format!("{}T{}", iso::day_text(moment.date()), iso::time_text(moment.time())),
    }
}
