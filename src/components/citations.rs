use super::{Element, element, page_link};
use crate::Route;
use crate::Site;
use crate::text::{date_text, insert_sorted};
use rules::catalog::Cite;

/// The passages that something rests on, quoted, each with a link to its document.
pub(crate) fn citations(site: &Site, cites: &[Cite]) -> Element {
    let mut sorted = Vec::new();
    for cite in cites {
        insert_sorted(&mut sorted, *cite);
    }
    let mut list = element("ul", "citations");
    for cite in sorted {
        let (source, place) = (site.catalog().source(cite.source), site.catalog().place(cite));
        let dated = date_text(site, source.dated, false);
        let told = [", ", &source.issuer, ", ", &dated, ". ", &place.heading].concat();
        let from = page_link(site, Route::Source(cite.source), "", &source.title);
        let item = element("li", "citation")
            .key(&[source.id.as_str(), &place.id].join("/"))
            .child(quote(site.quote(cite)))
            .child(element("p", "citation__source").child(from).text(&told));
        list = list.child(item);
    }
    list
}

/// A passage as it stands in its document, in the document's language.
pub(crate) fn quote(passage: &str) -> Element {
    element("blockquote", "citation__quote").with("lang", "en").text(passage)
}
