use super::by_section::{Shown, held, meanwhile, possible, shown, slots};
use super::safe::safe;
use super::tools::tools;
use crate::components::{
    ClockCard, MAIN, answers_so_far, back_link, calls, changes, details, page_link, reasons, section,
};
use crate::generated::ui;
use crate::text::TopicWords;
use crate::{Route, Site};
use rules::catalog::{Content, Section as Part, SlotIndex};
use rules::{Evaluation, Standing, evaluate};
use yew::{Html, html};

/// The form of the sentences for somebody inside the period.
const FORM: &str = "now";

/// The result: the full answer inside the period, the safe one outside it.
pub(crate) fn result(site: &Site) -> Html {
    let Some(words) = TopicWords::here(site) else { return html! { <div /> } };
    if site.state.case.standing(words.topic(), site.state.now) == Standing::Outside {
        return safe(site);
    }
    let evaluation = evaluate(words.topic(), &site.state.case.situation(site.state.now));
    html! {
        <article class="result">
            { back_link(site, Route::Start, ui::BACK_TO_START) }
            { answer(site, words, &evaluation) }
            { do_now(site, words, &evaluation) }
            <div class="result__next no-print">
                if words.topic().sheet.is_some() {
                    { page_link(site, Route::Sheet, MAIN, html! { { site.text(ui::SHEET_OPEN) } }) }
                }
            </div>
            { by_when(site, words, &evaluation) }
            { list(site, words, &evaluation, Part::HaveReady, ui::SECTION_HAVE_READY, "have-ready") }
            { list(site, words, &evaluation, Part::Say, ui::SECTION_SAY, "say") }
            { list(site, words, &evaluation, Part::Next, ui::SECTION_NEXT, "next") }
            { list(site, words, &evaluation, Part::IfLate, ui::SECTION_IF_LATE, "if-late") }
            { why(site, words, &evaluation) }
            { answers_so_far(site) }
            { tools(site) }
        </article>
    }
}

/// The answer in one sentence, and whatever else decides.
fn answer(site: &Site, words: TopicWords<'_>, evaluation: &Evaluation) -> Html {
    let mut parts = slots(words, Part::Answer);
    let Some(first) = parts.next() else { return html! { <div /> } };
    let rest = parts.flat_map(|slot| settled(words, evaluation, slot));
    let rest = rest.map(|shown| html! { <p key={shown.id.clone()} class="answer__more">{ shown.html() }</p> });
    let sentences = settled(words, evaluation, first);
    let heading = match sentences.as_slice() {
        [only] => html! { <h1 tabindex="-1">{ only.html() }</h1> },
        several => {
            let items = several.iter().map(|shown| html! { <li key={shown.id.clone()}>{ shown.html() }</li> });
            html! {
                <div>
                    <h1 tabindex="-1">{ site.fill(ui::SEVERAL_READINGS, &[("count", &several.len().to_string())]) }</h1>
                    <ul class="answer__readings">{ for items }</ul>
                </div>
            }
        }
    };
    let could =
        if evaluation.slots[first.at()].settled { Vec::new() } else { possible(words, evaluation, first, FORM) };
    let could = could.iter().map(|shown| html! { <li key={shown.id.clone()}>{ shown.html() }</li> });
    html! {
        <div class="answer">
            { heading }
            { for rest }
            if could.len() > 0 {
                { details(site.text(ui::POSSIBLE_OUTCOMES), html! { <ul>{ for could }</ul> }) }
            } else {
                <div />
            }
        </div>
    }
}

/// What a slot says: what it holds, or what it holds meanwhile.
fn settled(words: TopicWords<'_>, evaluation: &Evaluation, slot: SlotIndex) -> Vec<Shown> {
    let open = meanwhile(words, evaluation, slot, FORM);
    open.map_or_else(|| held(words, evaluation, slot, FORM), |shown| vec![shown])
}

/// What to do now: the steps that are certain, then the calls about what is open.
fn do_now(site: &Site, words: TopicWords<'_>, evaluation: &Evaluation) -> Html {
    let steps = shown(words, evaluation, Part::DoNow, FORM);
    let steps = steps.iter().map(|shown| html! { <li key={shown.id.clone()} class="step">{ shown.html() }</li> });
    html! {
        <div>
            if steps.len() > 0 {
                { section("do-now", site.text(ui::SECTION_DO_NOW), html! { <ol class="steps">{ for steps }</ol> }) }
            } else {
                <div />
            }
            if evaluation.open.is_empty() {
                <div />
            } else {
                { section("calls", site.text(ui::SECTION_CALLS), html! { <>
                    <p>{ site.text(ui::SECTION_CALLS_INTRO) }</p>
                    { calls(site, words, &evaluation.open) }
                </> }) }
            }
        </div>
    }
}

/// The clocks that run.
fn by_when(site: &Site, words: TopicWords<'_>, evaluation: &Evaluation) -> Html {
    let slots = words.topic().slots.iter().enumerate().filter(|(_, slot)| slot.content == Content::Clocks);
    let ids = slots.flat_map(|(position, slot)| {
        let certain = evaluation.slots[position].certain();
        certain.map(|outcome| slot.outcomes[outcome.at()].as_str())
    });
    let clocks: Vec<_> = ids.filter_map(|id| words.topic().clock(id)).collect();
    if clocks.is_empty() {
        return html! { <div /> };
    }
    let cards = clocks.into_iter().map(|clock| {
        html! {
            <ClockCard key={clock.id.clone()} site={site.clone()} clock={clock.clone()} known={evaluation.known.clone()} />
        }
    });
    html! { <div>{ section("by-when", site.text(ui::SECTION_BY_WHEN), html! { <>{ for cards }</> }) }</div> }
}

/// A part of the page that is a plain list, left out when it has nothing to say.
fn list(
    site: &Site,
    words: TopicWords<'_>,
    evaluation: &Evaluation,
    part: Part,
    title: &str,
    id: &'static str,
) -> Html {
    let items = shown(words, evaluation, part, FORM);
    if items.is_empty() {
        return html! { <div /> };
    }
    let items = items.iter().map(|shown| html! { <li key={shown.id.clone()}>{ shown.html() }</li> });
    let list = html! { <ul class={format!("list list--{id}")}>{ for items }</ul> };
    html! { <div>{ section(id, site.text(title), list) }</div> }
}

/// Why this: the rows of every sentence with the answers they rest on, what would change it, and what else is known.
fn why(site: &Site, words: TopicWords<'_>, evaluation: &Evaluation) -> Html {
    let deciding: Vec<SlotIndex> = slots(words, Part::Answer).collect();
    let mut rows: Vec<_> =
        deciding.iter().flat_map(|slot| held(words, evaluation, *slot, FORM)).flat_map(|shown| shown.rows).collect();
    rows.dedup();
    let others = [Part::DoNow, Part::HaveReady, Part::Say, Part::Next, Part::IfLate, Part::Background];
    let mut more: Vec<_> =
        others.into_iter().flat_map(|part| shown(words, evaluation, part, FORM)).flat_map(|shown| shown.rows).collect();
    more.sort_unstable();
    more.dedup();
    let background = shown(words, evaluation, Part::Background, FORM);
    let background = background.iter().map(|shown| html! { <li key={shown.id.clone()}>{ shown.html() }</li> });
    let first = deciding.first().copied().filter(|slot| evaluation.slots[slot.at()].settled);
    html! {
        { section("why", site.text(ui::SECTION_WHY), html! { <>
            if background.len() > 0 {
                <ul class="list list--background">{ for background }</ul>
            } else {
                <div />
            }
            if let Some(slot) = first {
                <div class="why__changes">
                    <h3>{ site.text(ui::SECTION_CHANGES) }</h3>
                    { changes(site, words, slot, FORM) }
                </div>
            } else {
                <div />
            }
            { details(site.text(ui::WHY_ANSWER), reasons(site, words, evaluation, &rows)) }
            { details(site.text(ui::WHY_MORE), reasons(site, words, evaluation, &more)) }
        </> }) }
    }
}
