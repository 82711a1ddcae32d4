use crate::components::back_link;
use crate::generated::ui;
use crate::text::date_text;
use crate::{Route, Site};
use rules::catalog::{Cite, SourceIndex};
use yew::{Html, html};

/// One document, with every passage that a statement rests on.
pub(crate) fn source(site: &Site, index: SourceIndex) -> Html {
    let source = site.catalog().source(index);
    let places = source.places.iter().zip(0..).map(|(place, position)| {
        let quote = site.quote(Cite { source: index, place: position });
        html! {
            <li key={place.id.clone()} class="citation">
                <h2 class="citation__heading">{ &place.heading }</h2>
                <blockquote class="citation__quote" lang="en">{ quote }</blockquote>
            </li>
        }
    });
    html! {
        <div class="sources">
            { back_link(site, Route::Sources, ui::SOURCES_TITLE) }
            <h1 tabindex="-1">{ &source.title }</h1>
            <p class="usa-intro">{ format!("{}, {}", source.issuer, date_text(site, source.dated, false)) }</p>
            <ul class="citations">{ for places }</ul>
        </div>
    }
}
