use super::{Element, band, element, footer, header, notices};
use crate::generated::ui;
use crate::screens::{Question, When, history, missing, result, sheet, source, sources, start, waiting};
use crate::{Route, Site, browser};
use web_sys::MouseEvent;
use yew::{Callback, Html, html};

/// The frame of every page.
pub(crate) fn layout(site: &Site) -> Html {
    let skip = Callback::from(|event: MouseEvent| {
        // The address must not change: what comes after its `#` is for links.
        event.prevent_default();
        browser::focus_id("main");
    });
    let skip = element("a", "usa-skipnav").with("href", "#main").on_click(skip).text(site.text(ui::SKIP_TO_CONTENT));
    let main = element("main", "content")
        .with("id", "main")
        .with("tabindex", "-1")
        .child(notices(site))
        .child(element("div", "screen").key(&screen_key(site)).html(screen(site)));
    let page = element("div", "page").child(skip).child(header(site)).child(band(site)).child(main).child(footer(site));
    page.into()
}

/// What tells a screen from the one before. Questions are one screen: the next is drawn into the last, which takes the
/// browser half the time of drawing it anew.
fn screen_key(site: &Site) -> String {
    if matches!(site.state.route, Route::Question(_)) { "question".to_owned() } else { site.state.path() }
}

/// The screen of a page. A topic's pages wait for "When did it happen?".
fn screen(site: &Site) -> Html {
    let dated = site.state.case.when.is_some();
    let screen: fn(&Site) -> Element = match &site.state.route {
        Route::Start => start,
        Route::Missing => missing,
        Route::When => return html! { <When site={site.clone()} /> },
        _ if !site.is_whole() => waiting,
        Route::Sources => sources,
        Route::Source(index) => return source(site, *index).into(),
        _ if site.topic().is_none() => start,
        Route::Question(fact) if dated => {
            return html! { <Question site={site.clone()} fact={*fact} /> };
        }
        Route::Result if dated => result,
        Route::History if dated => history,
        Route::Sheet if dated => sheet,
        Route::Next | Route::Question(_) | Route::Result | Route::History | Route::Sheet => {
            return html! { <When site={site.clone()} /> };
        }
    };
    screen(site).into()
}
