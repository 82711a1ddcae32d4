use crate::Site;
use rules::catalog::Period;

/// The form of the sentences of rules: what the documents said, once the period is over, and else the present.
pub(super) fn form(site: &Site, period: Period) -> &'static str {
    if is_over(site, period) { "past" } else { "now" }
}

/// Whether the last day of a period lies before today.
pub(super) fn is_over(site: &Site, period: Period) -> bool {
    period.until.is_some_and(|day| day < site.state.now.date())
}
