use super::TopicWords;
use crate::Site;
use crate::generated::ui;
use rules::time::Unresolved;

/// Why a moment cannot be told, in a sentence.
pub(crate) fn unresolved_text(site: &Site, words: TopicWords<'_>, reason: &Unresolved) -> String {
    match reason {
        Unresolved::EventUnknown(index) => site.fill(ui::UNRESOLVED_EVENT, &[("event", words.event(*index))]),
        Unresolved::TimeNeeded(index) => site.fill(ui::UNRESOLVED_TIME, &[("event", words.event(*index))]),
        Unresolved::NotStated => site.text(ui::LIMIT_NOT_STATED).to_owned(),
        Unresolved::InYourLetter => site.text(ui::LIMIT_IN_YOUR_LETTER).to_owned(),
        Unresolved::ConditionOpen(facts) => {
            let open: Vec<&str> = facts.iter().map(|fact| words.fact(*fact, "open")).collect();
            site.fill(ui::UNRESOLVED_CONDITION, &[("open", &open.join(", "))])
        }
        Unresolved::OutOfOrder { first, then } => {
            site.fill(ui::UNRESOLVED_ORDER, &[("first", words.event(*first)), ("then", words.event(*then))])
        }
        Unresolved::PauseRunning(index) => site.fill(ui::UNRESOLVED_PAUSE, &[("event", words.event(*index))]),
        Unresolved::BeyondCalendar => site.text(ui::DATE_IMPOSSIBLE).to_owned(),
    }
}
