use super::address::code;
use crate::components::{Element, citations, details, element};
use crate::generated::ui;
use crate::text::{TopicWords, insert_sorted};
use rules::catalog::DoubtIndex;

/// The places where the documents of a topic are not clear.
pub(super) fn doubts(words: TopicWords<'_>) -> Vec<Element> {
    let (site, topic) = (words.site(), words.topic());
    let mut open: Vec<DoubtIndex> = Vec::new();
    let rows = topic.rows.iter().map(|row| row.doubt);
    let facts = topic.facts.iter().map(|fact| fact.doubt);
    let clocks = topic.clocks.iter().map(|clock| clock.doubt);
    rows.chain(facts).chain(clocks).flatten().for_each(|doubt| insert_sorted(&mut open, doubt));
    let mut shown = Vec::new();
    for index in open {
        let doubt = &words.edition().doubts[index.at()];
        let item = element("li", "rule")
            .key(&doubt.id)
            .child(element("h3", "rule__id").child(code(&doubt.id)))
            .child(element("p", "").text(words.doubt(index)))
            .child(details(site.text(ui::WHY_TITLE), citations(site, &doubt.cites)));
        shown.push(item);
    }
    shown
}
