use super::by_section::{held, sentences, shown, slots};
use super::result::FORM;
use crate::Site;
use crate::components::{Element, changes, details, element, nothing, reasons, section};
use crate::generated::ui;
use crate::text::{TopicWords, insert_sorted};
use rules::Evaluation;
use rules::catalog::Section as Part;

/// The parts whose rows do not decide.
const OTHERS: [Part; 6] = [Part::DoNow, Part::HaveReady, Part::Say, Part::Next, Part::IfLate, Part::Background];

/// Why this: the rows of every sentence with the answers they rest on, what would change it, and what else is known.
pub(super) fn why(site: &Site, words: TopicWords<'_>, evaluation: &Evaluation) -> Element {
    let deciding = slots(words, Part::Answer);
    let mut rows = Vec::new();
    for slot in &deciding {
        for shown in held(words, evaluation, *slot, FORM) {
            rows.extend(shown.rows);
        }
    }
    rows.dedup();
    let mut more = Vec::new();
    for shown in OTHERS.into_iter().flat_map(|part| shown(words, evaluation, part, FORM)) {
        for row in shown.rows {
            insert_sorted(&mut more, row);
        }
    }
    let background = shown(words, evaluation, Part::Background, FORM);
    let background = sentences("ul", "list list--background", background, "").unwrap_or_else(nothing);
    let settled = deciding.first().copied().filter(|slot| evaluation.slots[slot.at()].settled);
    let changes = settled.map_or_else(nothing, |slot| {
        element("div", "why__changes")
            .child(element("h3", "").text(site.text(ui::SECTION_CHANGES)))
            .child(changes(site, words, slot, FORM))
    });
    section("why", site.text(ui::SECTION_WHY))
        .child(background)
        .child(changes)
        .child(details(site.text(ui::WHY_ANSWER), reasons(site, words, evaluation, &rows)))
        .child(details(site.text(ui::WHY_MORE), reasons(site, words, evaluation, &more)))
}
