use crate::components::{Element, element, heading, page_link};
use crate::generated::ui;
use crate::text::always_callable;
use crate::{Route, Site};

/// An address that leads nowhere: what happened, and the ways on.
pub(crate) fn missing(site: &Site) -> Element {
    let start = page_link(site, Route::Start, "usa-button", site.text(ui::MISSING_START));
    element("div", "missing")
        .child(heading().text(site.text(ui::MISSING_TITLE)))
        .child(element("p", "").text(site.text(ui::MISSING_TEXT)))
        .child(element("p", "").child(start))
        .child(element("p", "").text(site.text(ui::HELP_NOW)))
        .child(always_callable(site))
}
