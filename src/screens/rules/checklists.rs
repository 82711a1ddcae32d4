use crate::components::{Element, citations, details, element};
use crate::generated::ui;
use crate::text::TopicWords;

/// The questions that share a page.
pub(super) fn checklists(words: TopicWords<'_>) -> Vec<Element> {
    let mut lists = Vec::new();
    for checklist in &words.topic().checklists {
        let mut items = element("ul", "rule__then");
        for fact in &checklist.items {
            let item = element("li", "").key(&words.topic().fact(*fact).id);
            items = items.child(item.text(words.fact(*fact, "question")));
        }
        let title = words.text(&["checklist", &checklist.id, "title"]);
        let source = details(words.site().text(ui::WHY_TITLE), citations(words.site(), &checklist.cites));
        let list = element("li", "rule").key(&checklist.id).child(element("h3", "rule__id").text(title));
        lists.push(list.child(items).child(source));
    }
    lists
}
