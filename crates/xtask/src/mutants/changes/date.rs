use super::{Edit, quoted};
use crate::mutants::document::Document;
use crate::mutants::site::Site;
use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use toml::de::DeValue;

/// How many bytes a day takes, such as `2007-02-01`.
const DAY_BYTES: usize = 10;
/// A year to read the days of a window in, which comes every year. It is not a leap year.
const ANY_YEAR: &str = "2001";

/// A day moved by one day, and a time by an hour, both ways.
pub fn moved(document: &Document<'_>, site: &Site<'_>) -> Vec<Edit> {
    let span = site.value.span();
    let text = &document.text[span.clone()];
    match (site.value.get_ref(), site.keys.as_slice()) {
        (DeValue::Datetime(moment), _) if moment.date.is_some() => {
            let day = span.start..span.start + DAY_BYTES;
            neighbours(&text[..DAY_BYTES]).into_iter().map(|moved| (day.clone(), moved.to_string())).collect()
        }
        (DeValue::Datetime(_), _) => {
            let hours = [TimeDelta::hours(1), TimeDelta::hours(-1)];
            let times = text.parse::<NaiveTime>().into_iter().flat_map(|time| hours.map(|hour| time + hour));
            times.map(|time| (span.clone(), time.to_string())).collect()
        }
        (DeValue::String(text), ["window", _, "from" | "until"]) => {
            let days = neighbours(&format!("{ANY_YEAR}-{text}"));
            days.into_iter().map(|day| (span.clone(), quoted(&day.to_string()[ANY_YEAR.len() + 1..]))).collect()
        }
        _ => Vec::new(),
    }
}

/// The day after a day and the one before it.
fn neighbours(day: &str) -> Vec<NaiveDate> {
    let moved = |day: NaiveDate| [day.checked_add_days(Days::new(1)), day.checked_sub_days(Days::new(1))];
    day.parse().into_iter().flat_map(moved).flatten().collect()
}
