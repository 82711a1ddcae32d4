use super::{band, element, footer, header, jump_link, notices};
use crate::generated::ui;
use crate::{Route, Site};
use yew::Html;

/// The frame of every page, around its screen.
pub(crate) fn layout(site: &Site, screen: fn(&Site) -> Html) -> Html {
    let skip = jump_link("usa-skipnav", "main", site.text(ui::SKIP_TO_CONTENT));
    let main = element("main", "content")
        .with("id", "main")
        .with("tabindex", "-1")
        .child(notices(site))
        .child(element("div", "screen").key(&screen_key(site)).html(screen(site)));
    let page = element("div", "page").child(skip).child(header(site)).child(band(site)).child(main).child(footer(site));
    page.into()
}

/// What tells a screen from the one before. What is asked is one screen: the next question is drawn into the last, which
/// takes the browser half the time of drawing it anew.
fn screen_key(site: &Site) -> String {
    match site.state.route {
        Route::When | Route::Question(_) => "ask".to_owned(),
        _ => site.state.path(),
    }
}
