use super::{Element, element, page_link};
use crate::generated::ui;
use crate::text::agency_link;
use crate::{Route, Site};

/// What is true of every page, said once and quietly, and the ways to what everything rests on.
pub(crate) fn footer(site: &Site) -> Element {
    let pages = [
        (Route::Help, ui::HELP_TITLE),
        (Route::Plans(0), ui::FIND_NUMBER),
        (Route::Rules, ui::RULES_TITLE),
        (Route::Sources, ui::SOURCES_TITLE),
        (Route::Data, ui::DATA_TITLE),
    ];
    let mut links = element("ul", "site-footer__links");
    for (page, label) in pages {
        links = links.child(element("li", "").key(label).child(page_link(site, page, "", site.text(label))));
    }
    let inner = element("div", "site-footer__inner")
        .child(element("p", "").text(site.text(ui::NOT_OFFICIAL)))
        .child(element("p", "").text(site.text(ui::PRIVACY)))
        .maybe(agency_link(site))
        .child(links);
    element("footer", "site-footer").child(inner)
}
