use super::{Element, element, page_link};
use crate::Route;
use crate::Site;
use crate::generated::ui;

/// What is true of every page, said once and quietly.
pub(crate) fn footer(site: &Site) -> Element {
    let sources = page_link(site, Route::Sources, "", site.text(ui::SOURCES_TITLE));
    let plans = page_link(site, Route::Plans(0), "", site.text(ui::FIND_NUMBER));
    let inner = element("div", "site-footer__inner")
        .child(element("p", "").text(site.text(ui::NOT_OFFICIAL)))
        .child(element("p", "").text(site.text(ui::PRIVACY)))
        .child(element("p", "").child(page_link(site, Route::Rules, "", site.text(ui::RULES_TITLE))))
        .child(element("p", "").child(sources))
        .child(element("p", "").child(plans));
    element("footer", "site-footer").child(inner)
}
