use super::by_section::{Shown, sentences, shown};
use super::tools::{sheet_link, tools};
use crate::components::{
    Element, OUTLINE, answers_so_far, back_link, calls, citations, details, element, heading, nothing, page_link,
    section,
};
use crate::generated::ui;
use crate::text::{TopicWords, Unnamed, always_callable, end_text, statement_text};
use crate::{Route, Site};
use rules::catalog::Section as Part;
use rules::{EventDate, evaluate};

/// The form of the sentences for somebody outside the period.
const FORM: &str = "outside";

/// The parts whose sentences tell the general direction, each with its title.
const PARTS: [(Part, &str); 7] = [
    (Part::Who, ui::SECTION_WHO),
    (Part::Also, ui::SECTION_ALSO),
    (Part::HaveReady, ui::SECTION_HAVE_READY),
    (Part::Say, ui::SECTION_SAY),
    (Part::Next, ui::SECTION_NEXT),
    (Part::IfLate, ui::SECTION_IF_LATE),
    (Part::Background, ui::SAFE_BACKGROUND),
];

/// What may be said to somebody whose event lies outside the period: what to do today, and the general direction.
///
/// Dates, hours, amounts and dead numbers have no form for this and so cannot appear.
pub(crate) fn safe(site: &Site) -> Element {
    let Some(words) = TopicWords::here(site) else { return nothing() };
    let (state, period) = (&site.state, &words.topic().period);
    let evaluation = evaluate(words.topic(), &state.case.situation(state.now));
    let day = state.case.when.and_then(|when| when.day(state.now.date())).unwrap_or(state.now.date());
    let before = period.from.is_some_and(|from| day < from);
    let title = match state.case.when {
        Some(EventDate::Unknown) => ui::SAFE_TITLE_UNKNOWN,
        _ if before => ui::SAFE_TITLE_BEFORE,
        _ => ui::SAFE_TITLE,
    };
    let ends = [("from", &*end_text(site, period.from)), ("until", &*end_text(site, period.until))];
    // The steps of the person's own door come first, then those that are safe for everybody.
    let mut unnamed = Unnamed::of(site);
    let own = shown(words, &evaluation, Part::DoNow, FORM).into_iter();
    let own = own.map(|shown| shown.with_agency(words, FORM, &mut unnamed).item("li", "step"));
    let mut steps = element("ol", "steps").list(own.collect());
    let mut cites = Vec::new();
    for safe in &words.edition().safe {
        let text = words.edition_text(&["safe", &safe.id]);
        let sentence = unnamed.after(text, statement_text(words, text));
        steps = steps.child(element("li", "step").key(&safe.id).child(sentence));
        cites.extend_from_slice(&safe.cites);
    }
    let ended = element("span", "safe__ended").text(site.text(title));
    let door = shown(words, &evaluation, Part::Answer, FORM);
    let heading = match <[Shown; 1]>::try_from(door) {
        Ok([only]) => heading().child(ended).text(" ").child(only.sentence()),
        Err(_) => heading().child(ended),
    };
    let mut groups = Vec::new();
    for (part, title) in PARTS {
        if let Some(list) = sentences("ul", "list", shown(words, &evaluation, part, FORM), "") {
            groups.push(nothing().key(title).child(element("h3", "").text(site.text(title))).child(list));
        }
    }
    let direction = if groups.is_empty() {
        nothing()
    } else {
        section("direction", site.text(ui::SECTION_DIRECTION))
            .child(element("p", "").text(site.text(ui::SECTION_DIRECTION_INTRO)))
            .list(groups)
    };
    let open = if evaluation.open.is_empty() {
        nothing()
    } else {
        section("calls", site.text(ui::SECTION_CALLS)).child(calls(site, words, &evaluation.open))
    };
    let history = page_link(site, Route::History, "", site.text(ui::HISTORY_OPEN));
    element("article", "result result--safe")
        .child(back_link(site, Route::Start, ui::BACK_TO_START))
        .child(heading)
        .child(element("p", "usa-intro").text(&site.fill(ui::SAFE_INTRO, &ends)))
        .child(section("do-now", site.text(ui::SECTION_DO_NOW)).child(steps))
        .child(section("help", site.text(ui::SECTION_HELP)).child(always_callable(site)))
        .child(direction)
        .child(open)
        .child(element("p", "no-print").child(history))
        .child(sheet_link(site, words, OUTLINE))
        .child(answers_so_far(site))
        .child(details(site.text(ui::WHY_MORE), citations(site, &cites)))
        .child(tools(site))
}
