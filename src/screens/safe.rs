use super::by_section::{held, slots};
use crate::Route;
use crate::components::{AnswersSoFar, Calls, Citations, CopyLink, Details, PageLink, PrintButton, Section};
use crate::generated::ui;
use crate::site::use_site;
use crate::text::{TopicWords, always_callable, date_text, statement_text};
use rules::catalog::Section as Part;
use rules::evaluate;
use yew::{Html, function_component, html};

/// What may be said to somebody whose event lies outside the period: what to do today, and the general direction.
///
/// Dates, hours, amounts and dead numbers have no form for this and so cannot appear.
#[function_component]
pub(crate) fn Safe() -> Html {
    let Some(site) = use_site() else { return html! { <div /> } };
    let Some(words) = TopicWords::here(&site) else { return html! { <div /> } };
    let evaluation = evaluate(words.topic(), &site.state.case.situation(site.state.now));
    let day = site.state.case.when.and_then(|when| when.day(site.state.now.date())).unwrap_or(site.state.now.date());
    let before = words.topic().period.from.is_some_and(|from| day < from);
    let title = if before { ui::SAFE_TITLE_BEFORE } else { ui::SAFE_TITLE };
    let until = words.topic().period.until.map(|day| date_text(&site, day, false)).unwrap_or_default();
    let from = words.topic().period.from.map(|day| date_text(&site, day, false)).unwrap_or_default();
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
            <p class="back"><PageLink to={Route::Start}>{ site.text(ui::BACK_TO_START) }</PageLink></p>
            <h1 tabindex="-1">{ site.text(title) }</h1>
            <p class="usa-intro">{ site.fill(ui::SAFE_INTRO, &[("from", &from), ("until", &until)]) }</p>
            <Section id="do-now" title={site.text(ui::SECTION_DO_NOW).to_owned()}><ol class="steps">{ for steps }</ol></Section>
            <Section id="help" title={site.text(ui::SECTION_HELP).to_owned()}>{ always_callable(&site) }</Section>
            if direction.len() > 0 {
                <Section id="direction" title={site.text(ui::SECTION_DIRECTION).to_owned()}>
                    <p>{ site.text(ui::SECTION_DIRECTION_INTRO) }</p>
                    <ul class="list">{ for direction }</ul>
                </Section>
            } else {
                <div />
            }
            if evaluation.open.is_empty() {
                <div />
            } else {
                <Section id="calls" title={site.text(ui::SECTION_CALLS).to_owned()}><Calls open={evaluation.open.clone()} /></Section>
            }
            <p class="no-print"><PageLink to={Route::History}>{ site.text(ui::HISTORY_OPEN) }</PageLink></p>
            <div class="result__next no-print">
                if words.topic().sheet.is_some() {
                    <PageLink to={Route::Sheet} class="usa-button usa-button--outline">{ site.text(ui::SHEET_OPEN) }</PageLink>
                }
            </div>
            <AnswersSoFar />
            <Details summary={site.text(ui::WHY_MORE).to_owned()}><Citations cites={cites} /></Details>
            <div class="result__tools no-print">
                <PrintButton label={site.text(ui::PRINT).to_owned()} />
                <CopyLink />
                <PageLink to={Route::Start}>{ site.text(ui::ANOTHER_CASE) }</PageLink>
            </div>
        </article>
    }
}
