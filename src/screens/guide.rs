use super::{Question, When, missing, result, start, waiting};
use crate::components::Element;
use crate::{Route, Site};
use yew::{Html, html};

/// The screen of a page of the guide. A topic's pages wait for "When did it happen?".
pub(crate) fn guide(site: &Site) -> Html {
    let dated = site.state.case.when.is_some();
    let screen: fn(&Site) -> Element = match &site.state.route {
        Route::Start => start,
        Route::Missing => missing,
        Route::When => return html! { <When site={site.clone()} /> },
        _ if !site.is_enough() => waiting,
        _ if site.topic().is_none() => start,
        Route::Question(fact) if dated => {
            return html! { <Question site={site.clone()} fact={*fact} /> };
        }
        Route::Result if dated => result,
        Route::Next | Route::Question(_) | Route::Result => {
            return html! { <When site={site.clone()} /> };
        }
        // A page of the other program is being loaded.
        _ => waiting,
    };
    screen(site).into()
}
