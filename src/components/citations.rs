use super::PageLink;
use crate::Route;
use crate::site::use_site;
use crate::text::date_text;
use rules::catalog::Cite;
use yew::{Html, Properties, function_component, html};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct CitationsProps {
    pub cites: Vec<Cite>,
}

/// The passages that something rests on, quoted, each with a link to its document.
#[function_component]
pub(crate) fn Citations(props: &CitationsProps) -> Html {
    let Some(site) = use_site() else { return html! { <div /> } };
    let mut cites = props.cites.clone();
    cites.sort_unstable();
    cites.dedup();
    let items = cites.into_iter().map(|cite| {
        let (source, place) = (site.catalog().source(cite.source), site.catalog().place(cite));
        html! {
            <li key={format!("{}/{}", source.id, place.id)} class="citation">
                <blockquote class="citation__quote" lang="en">{ &place.quote }</blockquote>
                <p class="citation__source">
                    <PageLink to={Route::Source(cite.source)}>{ &source.title }</PageLink>
                    { format!(", {}, {}. {}", source.issuer, date_text(&site, source.dated, false), place.heading) }
                </p>
            </li>
        }
    });
    html! { <ul class="citations">{ for items }</ul> }
}
