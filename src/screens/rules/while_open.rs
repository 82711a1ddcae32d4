use super::address::code;
use super::form::form;
use super::outcome::outcome;
use crate::components::{Element, citations, details, element};
use crate::generated::ui;
use crate::text::TopicWords;
use rules::catalog::{FactIndex, SlotIndex};

/// What a table holds while it is not settled: the first entry that fits. `None` if it holds nothing then.
pub(super) fn while_open(words: TopicWords<'_>, slot: SlotIndex) -> Option<Element> {
    let (site, topic) = (words.site(), words.topic());
    let entries = &topic.slot(slot).while_open;
    let mut list = element("ol", "rules__rows");
    for (position, entry) in entries.iter().enumerate() {
        let item = element("li", "rule")
            .key(&position.to_string())
            .child(point(words, entry.fact))
            .child(element("p", "rule__label").text(site.text(ui::RULES_THEN)))
            .child(element("p", "").child(outcome(words, slot, entry.then, form(site, topic.period))))
            .child(details(site.text(ui::WHY_TITLE), citations(site, &entry.cites)));
        list = list.child(item);
    }
    let title = element("h3", "").text(site.text(ui::RULES_MEANWHILE));
    (!entries.is_empty()).then(|| element("div", "rules__meanwhile").child(title).child(list))
}

/// The point that is open.
fn point(words: TopicWords<'_>, fact: Option<FactIndex>) -> Element {
    let (site, paragraph) = (words.site(), element("p", "rule__when"));
    let Some(fact) = fact else { return paragraph.text(site.text(ui::RULES_MEANWHILE_ELSE)) };
    let id = &words.topic().fact(fact).id;
    let told = words.optional(&["fact", id, "open"]).map(|open| element("span", "").text(open));
    paragraph.text(site.text(ui::RULES_MEANWHILE_OPEN)).text(" ").child(told.unwrap_or_else(|| code(id)))
}
