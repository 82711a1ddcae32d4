use super::time_text;
use crate::Site;
use crate::generated::ui;
use rules::catalog::{Clock, Limit, Step};

/// The length of a clock in words: the steps that are always taken, or else those of which one is.
pub(crate) fn clock_length(site: &Site, clock: &Clock) -> String {
    match &clock.limit {
        Limit::Steps(steps) => {
            let lengths = |always: bool| -> Vec<String> {
                let taken = steps.iter().filter(|step| step.when.is_empty() == always);
                taken.map(|step| step_length(site, step.step)).collect()
            };
            let always = lengths(true);
            if always.is_empty() { lengths(false).join(site.text(ui::OR)) } else { always.join(site.text(ui::THEN)) }
        }
        Limit::NotStated => site.text(ui::LIMIT_NOT_STATED).to_owned(),
        Limit::InYourLetter => site.text(ui::LIMIT_IN_YOUR_LETTER).to_owned(),
    }
}

/// Steps in words, one after the other.
pub(crate) fn steps_text(site: &Site, steps: &[Step]) -> String {
    let lengths: Vec<String> = steps.iter().map(|step| step_length(site, *step)).collect();
    lengths.join(site.text(ui::THEN))
}

/// A step in words, such as "24 hours".
pub(crate) fn step_length(site: &Site, step: Step) -> String {
    let count = |key: &str, count: u32| site.fill(key, &[("count", &count.to_string())]);
    match step {
        Step::Hours(hours) => count(ui::STEP_HOURS, hours),
        Step::Days(1) => site.text(ui::STEP_ONE_DAY).to_owned(),
        Step::Days(days) => count(ui::STEP_DAYS, days),
        Step::BusinessDays(days) => count(ui::STEP_BUSINESS_DAYS, days),
        Step::SameDay => site.text(ui::STEP_SAME_DAY).to_owned(),
        Step::FirstOfNextMonth => site.text(ui::STEP_FIRST_OF_NEXT_MONTH).to_owned(),
        Step::At { days, time } => {
            let key = match days {
                1 => ui::STEP_TIME_NEXT_DAY,
                -1 => ui::STEP_TIME_DAY_BEFORE,
                ..-1 => ui::STEP_TIME_BEFORE,
                _ => ui::STEP_TIME_AFTER,
            };
            let time = time_text(site, time);
            site.fill(key, &[("count", &days.unsigned_abs().to_string()), ("time", &time)])
        }
    }
}
