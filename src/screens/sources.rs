use super::source::issued;
use crate::components::{Element, back_link, element, heading, page_link};
use crate::generated::ui;
use crate::text::{always_callable, end_text};
use crate::{Route, Site};
use rules::catalog::SourceIndex;

/// The documents that every statement rests on.
pub(crate) fn sources(site: &Site) -> Element {
    let mut list = element("ul", "sources__list");
    for (position, source) in site.catalog().sources.iter().enumerate() {
        let (from, until) = (end_text(site, source.period.from), end_text(site, source.period.until));
        let period = site.fill(ui::SOURCE_PERIOD, &[("from", &from), ("until", &until)]);
        let link = page_link(site, Route::Source(SourceIndex::of(position)), "", &source.title);
        let item = element("li", "source")
            .key(&source.id)
            .child(element("h2", "source__title").child(link))
            .child(element("p", "").text(&issued(site, source)))
            .child(element("p", "source__period").text(&period));
        list = list.child(item);
    }
    element("div", "sources")
        .child(back_link(site, Route::Start, ui::BACK_TO_START))
        .child(heading().text(site.text(ui::SOURCES_TITLE)))
        .child(element("p", "usa-intro").text(site.text(ui::SOURCES_INTRO)))
        .child(list)
        .child(element("h2", "").text(site.text(ui::SECTION_HELP)))
        .child(always_callable(site))
}
