use crate::components::{back_link, page_link};
use crate::generated::ui;
use crate::text::{always_callable, date_text};
use crate::{Route, Site};
use rules::catalog::SourceIndex;
use yew::{Html, html};

/// The documents that every statement rests on.
pub(crate) fn sources(site: &Site) -> Html {
    let sources = site.catalog().sources.iter().enumerate().map(|(position, source)| {
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| date_text(site, day, false)).unwrap_or_default();
        let held = site.fill(ui::SOURCE_PERIOD, &[("from", &day(source.period.from)), ("until", &day(source.period.until))]);
        html! {
            <li key={source.id.clone()} class="source">
                <h2 class="source__title">{ page_link(site, Route::Source(SourceIndex::of(position)), "", html! { { &source.title } }) }</h2>
                <p>{ format!("{}, {}", source.issuer, date_text(site, source.dated, false)) }</p>
                <p class="source__period">{ held }</p>
            </li>
        }
    });
    html! {
        <div class="sources">
            { back_link(site, Route::Start, ui::BACK_TO_START) }
            <h1 tabindex="-1">{ site.text(ui::SOURCES_TITLE) }</h1>
            <p class="usa-intro">{ site.text(ui::SOURCES_INTRO) }</p>
            <ul class="sources__list">{ for sources }</ul>
            <h2>{ site.text(ui::SECTION_HELP) }</h2>
            { always_callable(site) }
        </div>
    }
}
