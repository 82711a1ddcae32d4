use super::{history, missing, sheet, source, sources, waiting};
use crate::components::Element;
use crate::{Route, Site};
use yew::Html;

/// The screen of a page of the library.
pub(crate) fn library(site: &Site) -> Html {
    let screen: fn(&Site) -> Element = match &site.state.route {
        Route::Missing => missing,
        _ if !site.is_whole() => waiting,
        Route::History => history,
        Route::Sheet => sheet,
        Route::Sources => sources,
        Route::Source(index) => return source(site, *index).into(),
        // A page of the other program is being loaded.
        _ => waiting,
    };
    screen(site).into()
}
