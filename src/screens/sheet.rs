use super::by_section::{Shown, held, meanwhile};
use crate::components::{back_link, print_button};
use crate::generated::ui;
use crate::text::{TopicWords, date_text};
use crate::{Route, Site};
use rules::catalog::{Field, Fill};
use rules::{Evaluation, Standing, evaluate};
use yew::{Html, html};

/// The printed page: filled from the answers, with blanks for handwriting.
pub(crate) fn sheet(site: &Site) -> Html {
    let Some(words) = TopicWords::here(site) else { return html! { <div /> } };
    let Some(sheet) = &words.topic().sheet else { return html! { <div /> } };
    let evaluation = evaluate(words.topic(), &site.state.case.situation(site.state.now));
    let sections = sheet.sections.iter().map(|section| {
        let fields = section.fields.iter().map(|field| line(site, words, &evaluation, field));
        html! {
            <section key={section.id.clone()} class="sheet__section">
                <h2 class="sheet__heading">{ words.text(&format!("sheet.{}", section.id)) }</h2>
                <dl class="sheet__fields">{ for fields }</dl>
            </section>
        }
    });
    html! {
        <article class="sheet">
            <div class="no-print sheet__tools">
                { back_link(site, Route::Result, ui::BACK_TO_RESULT) }
                { print_button(site, ui::SHEET_PRINT) }
            </div>
            <h1 tabindex="-1">{ site.text(ui::SHEET_TITLE) }</h1>
            <p class="sheet__printed">{ site.fill(ui::SHEET_PRINTED, &[("date", &date_text(site, site.state.now.date(), false))]) }</p>
            <div class="sheet__body">{ for sections }</div>
        </article>
    }
}

fn line(site: &Site, words: TopicWords<'_>, evaluation: &Evaluation, field: &Field) -> Html {
    let label = words.text(&format!("sheet.{}", field.id)).to_owned();
    let (class, filled) = match field.fill {
        Fill::Blank => ("sheet__field", html! { <span class="sheet__blank" /> }),
        Fill::LongBlank => ("sheet__field sheet__field--long", html! { <span class="sheet__blank" /> }),
        Fill::Answer(fact) => match evaluation.known[fact.at()] {
            Some(value) => {
                ("sheet__field", html! { <span class="sheet__filled">{ words.value(fact, value, "label") }</span> })
            }
            None => ("sheet__field", html! { <span class="sheet__blank" /> }),
        },
        Fill::Slot(slot) => {
            let outside = site.state.case.standing(words.topic(), site.state.now) == Standing::Outside;
            let form = if outside { "outside" } else { "now" };
            let open = meanwhile(words, evaluation, slot, form);
            let shown: Vec<Shown> = open.map_or_else(|| held(words, evaluation, slot, form), |shown| vec![shown]);
            let texts = shown
                .iter()
                .map(|shown| html! { <p key={shown.id.clone()} class="sheet__filled">{ shown.html() }</p> });
            ("sheet__field sheet__field--long", html! { <div>{ for texts }</div> })
        }
    };
    html! {
        <div key={field.id.clone()} class={class}>
            <dt class="sheet__label">{ label }</dt>
            <dd class="sheet__value">{ filled }</dd>
        </div>
    }
}
