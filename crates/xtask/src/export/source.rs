use super::shelf::period;
use rules::catalog::{Place, Source};
use serde_json::{Value, json};

/// A document with the passages that rows cite.
pub fn source(source: &Source) -> Value {
    let dated = source.dated.to_string();
    let month = || dated.rsplit_once('-').map(|(month, _)| month.to_owned());
    json!({
        "id": source.id,
        "title": source.title,
        "issuer": source.issuer,
        "dated": if source.month_only { month() } else { Some(dated.clone()) },
        "in_force": period(source.period),
        "places": source.places.iter().map(place).collect::<Value>(),
    })
}

fn place(place: &Place) -> Value {
    json!({ "id": place.id, "heading": place.heading, "quote": place.quote })
}
