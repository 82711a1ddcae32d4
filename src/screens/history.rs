use super::by_section::{held, meanwhile, slots};
use crate::Route;
use crate::components::{Details, PageLink, PrintButton, Reasons, Section};
use crate::generated::ui;
use crate::site::use_site;
use crate::text::TopicWords;
use rules::catalog::Section as Part;
use rules::{EventDate, Situation, evaluate};
use std::rc::Rc;
use yew::{Html, function_component, html};

/// The form of the sentences that tell what the documents said.
const FORM: &str = "past";

/// What the documents said at the end of their period, in the past tense.
#[function_component]
pub(crate) fn History() -> Html {
    let Some(site) = use_site() else { return html! { <div /> } };
    let Some(words) = TopicWords::here(&site) else { return html! { <div /> } };
    let last_day = words.topic().period.until.map_or(EventDate::Unknown, EventDate::On);
    let situation = Situation { event_date: last_day, ..site.state.case.situation(site.state.now) };
    let evaluation = Rc::new(evaluate(words.topic(), &situation));
    let parts = [
        (Part::Answer, ui::HISTORY_ANSWER),
        (Part::DoNow, ui::HISTORY_DO_NOW),
        (Part::HaveReady, ui::HISTORY_HAVE_READY),
        (Part::Say, ui::HISTORY_SAY),
        (Part::Next, ui::HISTORY_NEXT),
        (Part::IfLate, ui::HISTORY_IF_LATE),
        (Part::Background, ui::HISTORY_BACKGROUND),
    ];
    let (mut rows, mut sections) = (Vec::new(), Vec::new());
    for (part, title) in parts {
        let shown: Vec<_> = slots(words, part)
            .flat_map(|slot| {
                let open = meanwhile(words, &evaluation, slot, FORM);
                open.map_or_else(|| held(words, &evaluation, slot, FORM), |shown| vec![shown])
            })
            .collect();
        rows.extend(shown.iter().flat_map(|shown| shown.rows.iter().copied()));
        if !shown.is_empty() {
            let items = shown.iter().map(|shown| html! { <li key={shown.id.clone()}>{ shown.html() }</li> });
            sections.push(html! {
                <Section key={title} id={format!("history-{title}").replace('.', "-")} title={site.text(title).to_owned()}><ul class="list">{ for items }</ul></Section>
            });
        }
    }
    rows.sort_unstable();
    rows.dedup();
    html! {
        <article class="result result--history">
            <p class="back"><PageLink to={Route::Result}>{ site.text(ui::HISTORY_BACK) }</PageLink></p>
            <h1 tabindex="-1">{ site.text(ui::HISTORY_TITLE) }</h1>
            <p class="usa-intro">{ site.text(ui::HISTORY_INTRO) }</p>
            <div>{ for sections }</div>
            <Details summary={site.text(ui::WHY_MORE).to_owned()}><Reasons evaluation={evaluation.clone()} rows={rows} /></Details>
            <div class="result__tools no-print"><PrintButton label={site.text(ui::PRINT).to_owned()} /></div>
        </article>
    }
}
