use super::by_section::{Shown, possible, said, sentences, shown, slots};
use super::grid::grid;
use super::safe::safe;
use super::tools::{sheet_link, tools, ways_on};
use super::why::why;
use crate::components::{
    ClockCard, Element, MAIN, Timed, answers_so_far, back_link, calls, chosen_plan, details, element, heading,
    jump_link, nothing, page_link, section,
};
use crate::generated::ui;
use crate::text::{TopicWords, Unnamed, agency_contacts};
use crate::{Route, Site};
use rules::catalog::{Section as Part, SlotIndex};
use rules::{Certainty, Evaluation, Standing, evaluate};
use yew::{Html, html};

/// The form of the sentences for somebody inside the period.
pub(super) const FORM: &str = "now";

/// The parts that are plain lists, each with its title and id.
const LISTS: [(Part, &str, &str, &str); 6] = [
    (Part::Who, ui::SECTION_WHO, "who", "list"),
    (Part::Also, ui::SECTION_ALSO, "also", "list"),
    (Part::HaveReady, ui::SECTION_HAVE_READY, "have-ready", "list list--have-ready"),
    (Part::Say, ui::SECTION_SAY, "say", "list list--say"),
    (Part::Next, ui::SECTION_NEXT, "next", "list list--next"),
    (Part::IfLate, ui::SECTION_IF_LATE, "if-late", "list list--if-late"),
];

/// The result: the full answer inside the period, the safe one outside it.
pub(crate) fn result(site: &Site) -> Element {
    let Some(words) = TopicWords::here(site) else { return nothing() };
    if site.state.case.standing(words.topic(), site.state.now) == Standing::Outside {
        return safe(site);
    }
    let evaluation = evaluate(words.topic(), &site.state.case.situation(site.state.now));
    let mut page = element("article", "result")
        .child(back_link(site, Route::Start, ui::BACK_TO_START))
        .child(answer(site, words, &evaluation))
        .maybe(words.topic().grid.as_ref().map(|held| grid(site, words, &evaluation, (held, FORM))))
        .child(do_now(site, words, &evaluation))
        .child(sheet_link(site, words, MAIN))
        .child(refine(site, words, &evaluation))
        .child(by_when(site, words, &evaluation));
    for (part, title, id, class) in LISTS {
        let list = sentences("ul", class, shown(words, &evaluation, part, FORM), "");
        page = page.child(list.map_or_else(nothing, |list| nothing().child(section(id, site.text(title)).child(list))));
    }
    page.child(agency(site))
        .child(why(site, words, &evaluation))
        .child(answers_so_far(site))
        .child(ways_on(site, words))
        .child(tools(site))
}

/// The answer in one sentence, and whatever else decides; for a topic with a grid, what it comes to in each column.
fn answer(site: &Site, words: TopicWords<'_>, evaluation: &Evaluation) -> Element {
    let slots = slots(words, Part::Answer);
    if words.topic().grid.is_some() {
        return parts(words, evaluation, &slots);
    }
    let Some((first, others)) = slots.split_first() else { return nothing() };
    let answers = said(words, evaluation, *first, FORM);
    let count = site.fill(ui::SEVERAL_READINGS, &[("count", &answers.len().to_string())]);
    let answers = match <[Shown; 1]>::try_from(answers) {
        Ok([only]) => heading().child(only.sentence()),
        Err(several) => nothing()
            .child(heading().text(&count))
            .child(sentences("ul", "answer__readings", several, "").unwrap_or_else(nothing)),
    };
    let mut rest = Vec::new();
    for slot in others {
        rest.extend(said(words, evaluation, *slot, FORM).into_iter().map(|shown| shown.item("p", "answer__more")));
    }
    let could =
        if evaluation.slots[first.at()].settled { Vec::new() } else { possible(words, evaluation, *first, FORM) };
    let could = sentences("ul", "", could, "");
    let could = could.map_or_else(nothing, |list| details(site.text(ui::POSSIBLE_OUTCOMES), list));
    element("div", "answer").child(answers).list(rest).child(could)
}

/// What several deciding slots hold, each in a sentence of its own.
fn parts(words: TopicWords<'_>, evaluation: &Evaluation, slots: &[SlotIndex]) -> Element {
    let mut list = element("ul", "answer__parts");
    for slot in slots {
        let held = said(words, evaluation, *slot, FORM).into_iter().map(|shown| shown.item("li", "answer__part"));
        list = list.list(held.collect());
    }
    element("div", "answer").child(heading().text(words.text(&["topic", "title"]))).child(list)
}

/// What to do now: the steps that are certain, then the calls about what is open.
fn do_now(site: &Site, words: TopicWords<'_>, evaluation: &Evaluation) -> Element {
    let mut unnamed = Unnamed::of(site);
    let steps = shown(words, evaluation, Part::DoNow, FORM).into_iter();
    let steps = steps.map(|shown| shown.with_agency(words, FORM, &mut unnamed)).collect();
    let steps = sentences("ol", "steps", steps, "step")
        .map_or_else(nothing, |steps| section("do-now", site.text(ui::SECTION_DO_NOW)).child(steps));
    let who = slots(words, Part::Who).into_iter().any(|slot| !evaluation.slots[slot.at()].settled);
    let somebody_else = (who && !shown(words, evaluation, Part::Who, FORM).is_empty())
        .then(|| jump_link("result__jump no-print", "who", site.text(ui::JUMP_TO_WHO)));
    let change = (!site.state.case.answers.is_empty())
        .then(|| jump_link("result__jump no-print", "answers", site.text(ui::JUMP_TO_ANSWERS)));
    let calls = if evaluation.open.is_empty() {
        nothing()
    } else {
        section("calls", site.text(ui::SECTION_CALLS))
            .child(element("p", "").text(site.text(ui::SECTION_CALLS_INTRO)))
            .child(calls(site, words, &evaluation.open))
    };
    let plan = if evaluation.open.is_empty() { chosen_plan(site) } else { None };
    nothing().child(steps).maybe(plan).maybe(somebody_else).maybe(change).child(calls)
}

/// Whom the agency adds, if there is one.
fn agency(site: &Site) -> Element {
    let contacts = agency_contacts(site);
    if contacts.is_empty() {
        return nothing();
    }
    section("help", site.text(ui::SECTION_HELP)).child(element("ul", "callable").list(contacts))
}

/// The questions that would sharpen the answer.
fn refine(site: &Site, words: TopicWords<'_>, evaluation: &Evaluation) -> Element {
    if evaluation.refines.is_empty() {
        return nothing();
    }
    let mut links = Vec::new();
    for (place, held) in words.topic().checklists.iter().enumerate() {
        if held.items.iter().any(|fact| evaluation.refines.contains(fact)) {
            links.push((&held.id, Route::Checklist(place), words.text(&["checklist", &held.id, "title"])));
        }
    }
    for fact in &evaluation.refines {
        if !words.topic().checklists.iter().any(|held| held.items.contains(fact)) {
            links.push((&words.topic().fact(*fact).id, Route::Question(*fact), words.fact(*fact, "question")));
        }
    }
    let mut list = element("ul", "list");
    for (id, to, text) in links {
        list = list.child(element("li", "").key(id).child(page_link(site, to, "", text)));
    }
    section("refine", site.text(ui::SECTION_REFINE)).child(list)
}

/// The clocks that run, and who pays until when.
fn by_when(site: &Site, words: TopicWords<'_>, evaluation: &Evaluation) -> Element {
    let mut cards: Vec<Html> = Vec::new();
    for (slot, result) in words.topic().slots.iter().zip(&evaluation.slots) {
        let held = result.items.iter().filter(|item| !matches!(item.certainty, Certainty::Open(_)));
        let meanwhile = result.meanwhile.map(|entry| slot.while_open[entry].then);
        for outcome in held.map(|item| item.outcome).chain(meanwhile) {
            if let Some(timed) = Timed::find(words.topic(), slot, outcome) {
                let (id, known) = (slot.outcomes[outcome.at()].as_str(), evaluation.known.clone());
                cards.push(html! { <ClockCard key={id} site={site.clone()} {timed} {known} /> });
            }
        }
    }
    if cards.is_empty() {
        return nothing();
    }
    let all = page_link(site, Route::Deadlines, "", site.text(ui::DEADLINES_ALL));
    let part = section("by-when", site.text(ui::SECTION_BY_WHEN)).html(cards.into_iter().collect());
    nothing().child(part.child(element("p", "by-when__all no-print").child(all)))
}
