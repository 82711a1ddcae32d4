use super::by_section::{said, sentences, slots};
use super::grid::grid;
use super::grounds::Grounds;
use crate::components::{Element, back_link, element, heading, nothing, print_button, section};
use crate::generated::ui;
use crate::text::TopicWords;
use crate::{Route, Site};
use rules::catalog::Section as Part;
use rules::{EventDate, Situation, evaluate};

/// The form of the sentences that tell what the documents said.
const FORM: &str = "past";

/// The parts of the page, each with its title and id.
const PARTS: [(Part, &str, &str); 9] = [
    (Part::Answer, ui::HISTORY_ANSWER, "history-answer"),
    (Part::DoNow, ui::HISTORY_DO_NOW, "history-do-now"),
    (Part::Who, ui::HISTORY_WHO, "history-who"),
    (Part::Also, ui::HISTORY_ALSO, "history-also"),
    (Part::HaveReady, ui::HISTORY_HAVE_READY, "history-have-ready"),
    (Part::Say, ui::HISTORY_SAY, "history-say"),
    (Part::Next, ui::HISTORY_NEXT, "history-next"),
    (Part::IfLate, ui::HISTORY_IF_LATE, "history-if-late"),
    (Part::Background, ui::HISTORY_BACKGROUND, "history-background"),
];

/// What the documents said at the end of their period, in the past tense.
pub(crate) fn history(site: &Site) -> Element {
    let Some(words) = TopicWords::here(site) else { return nothing() };
    let last_day = words.topic().period.until.map_or(EventDate::Unknown, EventDate::On);
    let situation = Situation { event_date: last_day, ..site.state.case.situation(site.state.now) };
    let evaluation = evaluate(words.topic(), &situation);
    let (mut everything, mut sections) = (Grounds::default(), nothing());
    for (part, title, id) in PARTS {
        let mut shown = Vec::new();
        for slot in slots(words, part) {
            shown.extend(said(words, &evaluation, slot, FORM));
        }
        everything.add(&shown);
        if let Some(list) = sentences("ul", "list", shown, "") {
            sections = sections.child(nothing().key(id).child(section(id, site.text(title)).child(list)));
        }
        if let (Part::Answer, Some(held)) = (part, &words.topic().grid) {
            sections = sections.child(nothing().key("grid").child(grid(site, words, &evaluation, (held, FORM))));
        }
    }
    element("article", "result result--history")
        .child(back_link(site, Route::Result, ui::HISTORY_BACK))
        .child(heading().text(site.text(ui::HISTORY_TITLE)))
        .child(element("p", "usa-intro").text(site.text(ui::HISTORY_INTRO)))
        .child(sections)
        .child(everything.details(site, words, &evaluation, ui::WHY_MORE))
        .child(element("div", "result__tools no-print").child(print_button(site, ui::PRINT)))
}
