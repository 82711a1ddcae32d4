use super::date_text;
use crate::Site;
use crate::generated::ui;
use rules::catalog::Period;

/// The days for which something is in force, in words.
pub(crate) fn period_text(site: &Site, period: Period) -> String {
    let (from, until) = (period.from.map(|day| date_text(site, day, false)), period.until);
    let until = until.map(|day| date_text(site, day, false));
    match (from, until) {
        (Some(from), Some(until)) => site.fill(ui::RULES_PERIOD, &[("from", &from), ("until", &until)]),
        (Some(from), None) => site.fill(ui::RULES_PERIOD_FROM, &[("from", &from)]),
        (None, Some(until)) => site.fill(ui::RULES_PERIOD_UNTIL, &[("until", &until)]),
        (None, None) => site.text(ui::RULES_PERIOD_ALWAYS).to_owned(),
    }
}
