use super::by_section::{held, meanwhile, slots};
use crate::components::{back_link, details, print_button, reasons, section};
use crate::generated::ui;
use crate::text::TopicWords;
use crate::{Route, Site};
use rules::catalog::Section as Part;
use rules::{EventDate, Situation, evaluate};
use yew::{Html, html};

/// The form of the sentences that tell what the documents said.
const FORM: &str = "past";

/// What the documents said at the end of their period, in the past tense.
pub(crate) fn history(site: &Site) -> Html {
    let Some(words) = TopicWords::here(site) else { return html! { <div /> } };
    let last_day = words.topic().period.until.map_or(EventDate::Unknown, EventDate::On);
    let situation = Situation { event_date: last_day, ..site.state.case.situation(site.state.now) };
    let evaluation = evaluate(words.topic(), &situation);
    let parts = [
        (Part::Answer, ui::HISTORY_ANSWER, "history-answer"),
        (Part::DoNow, ui::HISTORY_DO_NOW, "history-do-now"),
        (Part::HaveReady, ui::HISTORY_HAVE_READY, "history-have-ready"),
        (Part::Say, ui::HISTORY_SAY, "history-say"),
        (Part::Next, ui::HISTORY_NEXT, "history-next"),
        (Part::IfLate, ui::HISTORY_IF_LATE, "history-if-late"),
        (Part::Background, ui::HISTORY_BACKGROUND, "history-background"),
    ];
    let (mut rows, mut sections) = (Vec::new(), Vec::new());
    for (part, title, id) in parts {
        let shown: Vec<_> = slots(words, part)
            .flat_map(|slot| {
                let open = meanwhile(words, &evaluation, slot, FORM);
                open.map_or_else(|| held(words, &evaluation, slot, FORM), |shown| vec![shown])
            })
            .collect();
        rows.extend(shown.iter().flat_map(|shown| shown.rows.iter().copied()));
        if !shown.is_empty() {
            let items = shown.iter().map(|shown| html! { <li key={shown.id.clone()}>{ shown.html() }</li> });
            let list = html! { <ul class="list">{ for items }</ul> };
            sections.push(html! { <div key={id}>{ section(id, site.text(title), list) }</div> });
        }
    }
    rows.sort_unstable();
    rows.dedup();
    html! {
        <article class="result result--history">
            { back_link(site, Route::Result, ui::HISTORY_BACK) }
            <h1 tabindex="-1">{ site.text(ui::HISTORY_TITLE) }</h1>
            <p class="usa-intro">{ site.text(ui::HISTORY_INTRO) }</p>
            <div>{ for sections }</div>
            { details(site.text(ui::WHY_MORE), reasons(site, words, &evaluation, &rows)) }
            <div class="result__tools no-print">{ print_button(site, ui::PRINT) }</div>
        </article>
    }
}
