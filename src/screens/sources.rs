use crate::Route;
use crate::components::PageLink;
use crate::generated::ui;
use crate::site::use_site;
use crate::text::{always_callable, date_text};
use rules::catalog::SourceIndex;
use yew::{Html, function_component, html};

/// The documents that every statement rests on.
#[function_component]
pub(crate) fn Sources() -> Html {
    let Some(site) = use_site() else { return html! { <div /> } };
    let sources = site.catalog().sources.iter().enumerate().map(|(position, source)| {
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| date_text(&site, day, false)).unwrap_or_default();
        let held = site.fill(ui::SOURCE_PERIOD, &[("from", &day(source.period.from)), ("until", &day(source.period.until))]);
        html! {
            <li key={source.id.clone()} class="source">
                <h2 class="source__title"><PageLink to={Route::Source(SourceIndex::of(position))}>{ &source.title }</PageLink></h2>
                <p>{ format!("{}, {}", source.issuer, date_text(&site, source.dated, false)) }</p>
                <p class="source__period">{ held }</p>
            </li>
        }
    });
    html! {
        <div class="sources">
            <p class="back"><PageLink to={Route::Start}>{ site.text(ui::BACK_TO_START) }</PageLink></p>
            <h1 tabindex="-1">{ site.text(ui::SOURCES_TITLE) }</h1>
            <p class="usa-intro">{ site.text(ui::SOURCES_INTRO) }</p>
            <ul class="sources__list">{ for sources }</ul>
            <h2>{ site.text(ui::SECTION_HELP) }</h2>
            { always_callable(&site) }
        </div>
    }
}
