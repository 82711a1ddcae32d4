use super::{Element, citations, doubt, element, page_link};
use crate::generated::ui;
use crate::text::TopicWords;
use crate::{Route, Site, TopicPlace};
use rules::Evaluation;
use rules::catalog::{Cite, RowIndex};

/// Why rows apply: the answers, any doubt, and the passages; last the passages for what no row gives.
pub(crate) fn reasons(
    site: &Site,
    words: TopicWords<'_>,
    evaluation: &Evaluation,
    rows: &[RowIndex],
    cites: &[Cite],
) -> Element {
    let mut list = element("ul", "reasons");
    let place = TopicPlace::find(site.catalog(), &words.edition().id, &words.topic().id);
    for reason in rules::reasons(words.topic(), evaluation, rows) {
        let row = words.topic().row(reason.row);
        let any = !reason.because.is_empty();
        let mut because = element("ul", "reason__because");
        for (fact, value) in reason.because {
            let said = words.value(fact, value, "because");
            because = because.child(element("li", "").key(&words.topic().fact(fact).id).text(said));
        }
        let rule = place.map(|place| {
            let to = Route::RulesOf(place, Some(reason.row));
            element("p", "reason__rule no-print").child(page_link(site, to, "", site.text(ui::THE_RULE)))
        });
        let item = element("li", "reason")
            .key(&row.id)
            .maybe(any.then_some(because))
            .maybe(row.doubt.map(|index| doubt(words, index)))
            .child(citations(site, &row.cites))
            .maybe(rule);
        list = list.child(item);
    }
    if !cites.is_empty() {
        list = list.child(element("li", "reason").key("meanwhile").child(citations(site, cites)));
    }
    list
}
