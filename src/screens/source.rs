use crate::Route;
use crate::components::PageLink;
use crate::generated::ui;
use crate::site::use_site;
use crate::text::date_text;
use rules::catalog::SourceIndex;
use yew::{Html, Properties, function_component, html};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct SourceProps {
    pub source: SourceIndex,
}

/// One document, with every passage that a statement rests on.
#[function_component]
pub(crate) fn Source(props: &SourceProps) -> Html {
    let Some(site) = use_site() else { return html! { <div /> } };
    let source = site.catalog().source(props.source);
    let places = source.places.iter().map(|place| {
        html! {
            <li key={place.id.clone()} class="citation">
                <h2 class="citation__heading">{ &place.heading }</h2>
                <blockquote class="citation__quote" lang="en">{ &place.quote }</blockquote>
            </li>
        }
    });
    html! {
        <div class="sources">
            <p class="back"><PageLink to={Route::Sources}>{ site.text(ui::SOURCES_TITLE) }</PageLink></p>
            <h1 tabindex="-1">{ &source.title }</h1>
            <p class="usa-intro">{ format!("{}, {}", source.issuer, date_text(&site, source.dated, false)) }</p>
            <ul class="citations">{ for places }</ul>
        </div>
    }
}
