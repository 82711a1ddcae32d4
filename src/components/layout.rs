use super::{band, element, footer, header, notices};
use crate::generated::ui;
use crate::{Route, Site, browser};
use web_sys::MouseEvent;
use yew::{Callback, Html};

/// The frame of every page, around its screen.
pub(crate) fn layout(site: &Site, screen: fn(&Site) -> Html) -> Html {
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
