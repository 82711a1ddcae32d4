use crate::components::{Element, back_link, element, heading, quote};
use crate::generated::ui;
use crate::text::source_date;
use crate::{Route, Site};
use rules::catalog::{Cite, Source, SourceIndex};

/// One document, with every passage that a statement rests on.
pub(crate) fn source(site: &Site, index: SourceIndex) -> Element {
    let source = site.catalog().source(index);
    let mut places = element("ul", "citations");
    for (place, position) in source.places.iter().zip(0..) {
        let passage = quote(site.quote(Cite { source: index, place: position }));
        let heading = element("h2", "citation__heading").text(&place.heading);
        places = places.child(element("li", "citation").key(&place.id).child(heading).child(passage));
    }
    element("div", "sources")
        .child(back_link(site, Route::Sources, ui::SOURCES_TITLE))
        .child(heading().text(&source.title))
        .child(element("p", "usa-intro").text(&issued(site, source)))
        .child(places)
}

/// Who issued a document, and when.
pub(super) fn issued(site: &Site, source: &Source) -> String {
    [source.issuer.as_str(), &source_date(site, source)].join(", ")
}
