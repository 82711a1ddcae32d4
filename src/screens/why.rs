use super::by_section::{sentences, shown, slots};
use super::grounds::Grounds;
use super::result::FORM;
use crate::Site;
use crate::components::{Element, changes, details, nothing, section};
use crate::generated::ui;
use crate::text::TopicWords;
use rules::Evaluation;
use rules::catalog::Section as Part;

/// The parts whose rows do not decide.
const OTHERS: [Part; 8] =
    [Part::DoNow, Part::Who, Part::Also, Part::HaveReady, Part::Say, Part::Next, Part::IfLate, Part::Background];

/// Why this: the rows of every sentence with the answers they rest on, what would change it, and what else is known.
pub(super) fn why(site: &Site, words: TopicWords<'_>, evaluation: &Evaluation) -> Element {
    let deciding = slots(words, Part::Answer);
    let (mut answer, mut more) = (Grounds::default(), Grounds::default());
    answer.add(&shown(words, evaluation, Part::Answer, FORM));
    for part in OTHERS {
        more.add(&shown(words, evaluation, part, FORM));
    }
    let background = shown(words, evaluation, Part::Background, FORM);
    let background = sentences("ul", "list list--background", background, "").unwrap_or_else(nothing);
    let settled = deciding.first().copied().filter(|slot| evaluation.slots[slot.at()].settled);
    let changes = settled
        .and_then(|slot| changes(site, words, slot, FORM))
        .map_or_else(nothing, |changes| details(site.text(ui::SECTION_CHANGES), changes));
    section("why", site.text(ui::SECTION_WHY))
        .child(background)
        .child(changes)
        .child(answer.details(site, words, evaluation, ui::WHY_ANSWER))
        .child(more.details(site, words, evaluation, ui::WHY_MORE))
}
