use super::page_link;
use crate::Route;
use crate::Site;
use crate::text::date_text;
use rules::catalog::Cite;
use yew::{Html, html};

/// The passages that something rests on, quoted, each with a link to its document.
pub(crate) fn citations(site: &Site, cites: &[Cite]) -> Html {
    let mut cites = cites.to_vec();
    cites.sort_unstable();
    cites.dedup();
    let items = cites.into_iter().map(|cite| {
        let (source, place) = (site.catalog().source(cite.source), site.catalog().place(cite));
        html! {
            <li key={format!("{}/{}", source.id, place.id)} class="citation">
                <blockquote class="citation__quote" lang="en">{ site.quote(cite) }</blockquote>
                <p class="citation__source">
                    { page_link(site, Route::Source(cite.source), "", html! { { &source.title } }) }
                    { format!(", {}, {}. {}", source.issuer, date_text(site, source.dated, false), place.heading) }
                </p>
            </li>
        }
    });
    html! { <ul class="citations">{ for items }</ul> }
}
