use super::{TopicWords, moment_text, step_length};
use crate::Site;
use crate::generated::ui;
use rules::catalog::Step;
use rules::time::{Course, Working};

/// How a moment was told, step by step.
pub(crate) fn working_text(site: &Site, words: TopicWords<'_>, course: &Course) -> String {
    let parts: Vec<String> = course.working.iter().map(|line| working_line(site, words, line)).collect();
    parts.join(" ")
}

fn working_line(site: &Site, words: TopicWords<'_>, line: &Working) -> String {
    match line {
        Working::Start { event, at } => {
            site.fill(ui::WORKING_START, &[("event", words.event(*event)), ("moment", &moment_text(site, *at))])
        }
        Working::Step { step: Step::SameDay, to, .. } => {
            site.fill(ui::WORKING_SAME_DAY, &[("moment", &moment_text(site, *to))])
        }
        Working::Step { step, to, .. } => {
            let (length, to) = (step_length(site, *step), moment_text(site, *to));
            site.fill(ui::WORKING_STEP, &[("length", &length), ("moment", &to)])
        }
        Working::Pause { from, until, to, .. } => {
            let (from, until, to) = (moment_text(site, *from), moment_text(site, *until), moment_text(site, *to));
            site.fill(ui::WORKING_PAUSE, &[("from", &from), ("until", &until), ("moment", &to)])
        }
        Working::StaysOnWeekend => site.text(ui::WORKING_STAYS_ON_WEEKEND).to_owned(),
    }
}
