use super::time_text;
use crate::Site;
use crate::generated::ui;
use rules::catalog::{Clock, Limit, Step};

/// The length of a clock in words: its unconditional steps.
pub(crate) fn clock_length(site: &Site, clock: &Clock) -> String {
    match &clock.limit {
        Limit::Steps(steps) => {
            let always = steps.iter().filter(|step| step.when.is_empty());
            let lengths: Vec<String> = always.map(|step| step_length(site, step.step)).collect();
            lengths.join(site.text(ui::THEN))
        }
        Limit::NotStated => site.text(ui::LIMIT_NOT_STATED).to_owned(),
        Limit::InYourLetter => site.text(ui::LIMIT_IN_YOUR_LETTER).to_owned(),
    }
}

/// A step in words, such as "24 hours".
pub(crate) fn step_length(site: &Site, step: Step) -> String {
    let count = |key: &str, count: u32| site.fill(key, &[("count", &count.to_string())]);
    match step {
        Step::Hours(hours) => count(ui::STEP_HOURS, hours),
        Step::Days(days) => count(ui::STEP_DAYS, days),
        Step::BusinessDays(days) => count(ui::STEP_BUSINESS_DAYS, days),
        Step::SameDay => site.text(ui::STEP_SAME_DAY).to_owned(),
        Step::FirstOfNextMonth => site.text(ui::STEP_FIRST_OF_NEXT_MONTH).to_owned(),
        Step::At { days, time } => {
            let key = if days < 0 { ui::STEP_TIME_BEFORE } else { ui::STEP_TIME_AFTER };
            let time = time_text(site, time);
            site.fill(key, &[("count", &days.unsigned_abs().to_string()), ("time", &time)])
        }
    }
}
