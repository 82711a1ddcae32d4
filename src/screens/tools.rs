use crate::components::{CopyLink, Element, element, page_link, print_button};
use crate::generated::ui;
use crate::text::TopicWords;
use crate::{Route, Site};
use yew::html;

/// What can be done with a result: print it, take a link along, start another case.
pub(super) fn tools(site: &Site) -> Element {
    element("div", "result__tools no-print")
        .child(print_button(site, ui::PRINT))
        .html(html! { <CopyLink site={site.clone()} /> })
        .child(page_link(site, Route::Start, "", site.text(ui::ANOTHER_CASE)))
}

/// The way to the hand-off sheet, if the topic has one.
pub(super) fn sheet_link(site: &Site, words: TopicWords<'_>, look: &'static str) -> Element {
    let link = words.topic().sheet.as_ref().map(|_| page_link(site, Route::Sheet, look, site.text(ui::SHEET_OPEN)));
    element("div", "result__next no-print").maybe(link)
}
