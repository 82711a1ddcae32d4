use super::{Element, element, page_link};
use crate::Route;
use crate::Site;
use crate::generated::ui;

/// The name of the site, which leads to the start.
pub(crate) fn header(site: &Site) -> Element {
    let inner = element("div", "site-header__inner")
        .child(page_link(site, Route::Start, "site-header__name", site.text(ui::NAME)))
        .child(element("span", "site-header__tagline").text(site.text(ui::TAGLINE)));
    element("header", "site-header").child(inner)
}
