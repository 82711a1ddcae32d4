use super::ask::Page;
use super::plans::Plans;
use super::{
    Ask, Checklist, Deadlines, data, help, history, letters, missing, rules, rules_of, sheet, source, sources, waiting,
    when,
};
use crate::components::Element;
use crate::{Route, Site};
use yew::{Html, html};

/// The screen of a page of the library.
pub(crate) fn library(site: &Site) -> Html {
    let screen: fn(&Site) -> Element = match &site.state.route {
        Route::Missing => missing,
        _ if !site.is_whole() => waiting,
        Route::Plans(place) => return html! { <Plans site={site.clone()} place={*place} /> },
        Route::Data => data,
        Route::Help => help,
        route if route.needs_date() && site.state.case.when.is_none() => {
            return html! { <Ask site={site.clone()} page={when as Page} /> };
        }
        Route::Checklist(place) => return html! { <Checklist site={site.clone()} place={*place} /> },
        Route::Deadlines => return html! { <Deadlines site={site.clone()} /> },
        Route::History => history,
        Route::Sheet => sheet,
        Route::Letters => letters,
        Route::Sources => sources,
        Route::Source(index) => return source(site, *index).into(),
        Route::Rules => rules,
        Route::RulesOf(place, _) => {
            let (edition, topic) = place.of(site.catalog());
            return rules_of(site, edition, topic).into();
        }
        // A page of the other program is being loaded.
        _ => waiting,
    };
    screen(site).into()
}
