use super::{Element, citations, element};
use crate::Site;
use crate::generated::ui;
use crate::text::TopicWords;
use rules::Evaluation;
use rules::catalog::{DoubtIndex, RowIndex};

/// Why rows apply: the answers, any doubt, and the passages.
pub(crate) fn reasons(site: &Site, words: TopicWords<'_>, evaluation: &Evaluation, rows: &[RowIndex]) -> Element {
    let mut list = element("ul", "reasons");
    for reason in rules::reasons(words.topic(), evaluation, rows) {
        let row = words.topic().row(reason.row);
        let mut because = element("ul", "reason__because");
        for (fact, value) in reason.because {
            let said = words.value(fact, value, "because");
            because = because.child(element("li", "").key(&words.topic().fact(fact).id).text(said));
        }
        let item = element("li", "reason")
            .key(&row.id)
            .child(because)
            .maybe(row.doubt.map(|index| doubt(site, words, index)))
            .child(citations(site, &row.cites));
        list = list.child(item);
    }
    list
}

fn doubt(site: &Site, words: TopicWords<'_>, doubt: DoubtIndex) -> Element {
    let title = element("strong", "").text(site.text(ui::DOUBT_TITLE));
    element("p", "doubt").child(title).text(" ").text(words.doubt(doubt))
}
