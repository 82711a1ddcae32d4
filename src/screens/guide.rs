use super::ask::Page;
use super::{Ask, missing, question, result, start, waiting, when};
use crate::components::Element;
use crate::{Route, Site};
use yew::{Html, html};

/// The screen of a page of the guide. A topic's pages wait for "When did it happen?".
pub(crate) fn guide(site: &Site) -> Html {
    let dated = site.state.case.when.is_some();
    let screen: fn(&Site) -> Element = match &site.state.route {
        Route::Start => start,
        Route::Missing => missing,
        Route::When => return html! { <Ask site={site.clone()} page={when as Page} /> },
        _ if !site.is_enough() => waiting,
        _ if site.topic().is_none() => start,
        Route::Question(_) if dated => return html! { <Ask site={site.clone()} page={question as Page} /> },
        Route::Result if dated => result,
        Route::Next | Route::Question(_) | Route::Result => {
            return html! { <Ask site={site.clone()} page={when as Page} /> };
        }
        // A page of the other program is being loaded.
        _ => waiting,
    };
    screen(site).into()
}
