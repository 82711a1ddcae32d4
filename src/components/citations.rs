use super::{Element, element, page_link};
use crate::Route;
use crate::Site;
use crate::text::{insert_sorted, source_date};
use rules::Standing;
use rules::catalog::Cite;

/// The passages that something rests on, each with a link to its document.
///
/// They are quoted unless the topic's rules are not in force for the case: the dates and hours of a passage could then
/// pass for those of today. History and the rules laid open quote them all the same, under their own headings.
pub(crate) fn citations(site: &Site, cites: &[Cite]) -> Element {
    let mut sorted = Vec::new();
    for cite in cites {
        insert_sorted(&mut sorted, *cite);
    }
    let state = &site.state;
    let standing = site.topic().map(|(_, topic)| state.case.standing(topic, state.now));
    let quoted = standing != Some(Standing::Outside) || matches!(state.route, Route::History | Route::RulesOf(..));
    let mut list = element("ul", "citations");
    for cite in sorted {
        let (source, place) = (site.catalog().source(cite.source), site.catalog().place(cite));
        let dated = source_date(site, source);
        let told = [", ", &source.issuer, ", ", &dated, ". ", &place.heading].concat();
        let from = page_link(site, Route::Source(cite.source), "", &source.title);
        let passage = site.quote(cite);
        let item = element("li", "citation")
            .key(&[source.id.as_str(), &place.id].join("/"))
            .maybe((quoted && !passage.is_empty()).then(|| quote(passage)))
            .child(element("p", "citation__source").child(from).text(&told));
        list = list.child(item);
    }
    list
}

/// A passage as it stands in its document, in the document's language.
pub(crate) fn quote(passage: &str) -> Element {
    element("blockquote", "citation__quote").with("lang", "en").text(passage)
}
