use super::Edit;
use crate::mutants::site::Site;

/// What a step may count, in a circle, and on which side of a bound its own value lies.
const UNITS: [(&str, &str); 5] =
    [("hours", "days"), ("days", "business_days"), ("business_days", "hours"), ("up_to", "below"), ("below", "up_to")];

/// The same number of another unit. The days of a time on the clock have no other.
pub fn renamed(site: &Site<'_>) -> Vec<Edit> {
    let counted = UNITS.iter().find(|(unit, _)| *unit == site.name() && site.holder() != "at");
    site.key.clone().zip(counted).map(|(key, (_, other))| (key, (*other).to_owned())).into_iter().collect()
}
