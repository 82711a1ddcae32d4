use super::by_section::{held, slots};
use super::tools::tools;
use crate::components::{OUTLINE, answers_so_far, back_link, calls, citations, details, page_link, section};
use crate::generated::ui;
use crate::text::{TopicWords, always_callable, date_text, statement_text};
use crate::{Route, Site};
use rules::catalog::Section as Part;
use rules::evaluate;
use yew::{Html, html};

/// What may be said to somebody whose event lies outside the period: what to do today, and the general direction.
///
/// Dates, hours, amounts and dead numbers have no form for this and so cannot appear.
pub(crate) fn safe(site: &Site) -> Html {
    let Some(words) = TopicWords::here(site) else { return html! { <div /> } };
    let evaluation = evaluate(words.topic(), &site.state.case.situation(site.state.now));
    let day = site.state.case.when.and_then(|when| when.day(site.state.now.date())).unwrap_or(site.state.now.date());
    let before = words.topic().period.from.is_some_and(|from| day < from);
    let title = if before { ui::SAFE_TITLE_BEFORE } else { ui::SAFE_TITLE };
    let until = words.topic().period.until.map(|day| date_text(site, day, false)).unwrap_or_default();
    let from = words.topic().period.from.map(|day| date_text(site, day, false)).unwrap_or_default();
    let steps = words.edition().safe.iter().map(|safe| html! {
        <li key={safe.id.clone()} class="step">{ statement_text(words, words.edition_text(&format!("safe.{}", safe.id))) }</li>
    });
    let parts = [Part::Answer, Part::DoNow, Part::HaveReady, Part::Say, Part::Next, Part::IfLate, Part::Background];
    let direction: Vec<_> = parts
        .into_iter()
        .flat_map(|part| slots(words, part))
        .flat_map(|slot| held(words, &evaluation, slot, "outside"))
        .collect();
    let direction = direction.iter().map(|shown| html! { <li key={shown.id.clone()}>{ shown.html() }</li> });
    let cites: Vec<_> = words.edition().safe.iter().flat_map(|safe| safe.cites.iter().copied()).collect();
    html! {
        <article class="result result--safe">
            { back_link(site, Route::Start, ui::BACK_TO_START) }
            <h1 tabindex="-1">{ site.text(title) }</h1>
            <p class="usa-intro">{ site.fill(ui::SAFE_INTRO, &[("from", &from), ("until", &until)]) }</p>
            { section("do-now", site.text(ui::SECTION_DO_NOW), html! { <ol class="steps">{ for steps }</ol> }) }
            { section("help", site.text(ui::SECTION_HELP), always_callable(site)) }
            if direction.len() > 0 {
                { section("direction", site.text(ui::SECTION_DIRECTION), html! { <>
                    <p>{ site.text(ui::SECTION_DIRECTION_INTRO) }</p>
                    <ul class="list">{ for direction }</ul>
                </> }) }
            } else {
                <div />
            }
            if evaluation.open.is_empty() {
                <div />
            } else {
                { section("calls", site.text(ui::SECTION_CALLS), calls(site, words, &evaluation.open)) }
            }
            <p class="no-print">{ page_link(site, Route::History, "", html! { { site.text(ui::HISTORY_OPEN) } }) }</p>
            <div class="result__next no-print">
                if words.topic().sheet.is_some() {
                    { page_link(site, Route::Sheet, OUTLINE, html! { { site.text(ui::SHEET_OPEN) } }) }
                }
            </div>
            { answers_so_far(site) }
            { details(site.text(ui::WHY_MORE), citations(site, &cites)) }
            { tools(site) }
        </article>
    }
}
