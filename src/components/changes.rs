use super::{Element, element};
use crate::Site;
use crate::generated::ui;
use crate::text::{TopicWords, sentence, statement};
use rules::catalog::SlotIndex;

/// What a different answer would lead to; `None` if none leads anywhere for certain.
pub(crate) fn changes(site: &Site, words: TopicWords<'_>, slot: SlotIndex, form: &str) -> Option<Element> {
    let situation = site.state.case.situation(site.state.now);
    let found = rules::changes(words.topic(), &situation, slot);
    if found.is_empty() {
        return None;
    }
    let mut list = element("ul", "changes");
    for (position, change) in found.into_iter().enumerate() {
        let ifs: Vec<&str> = change.answers.iter().map(|(fact, value)| words.value(*fact, *value, "if")).collect();
        let ifs = sentence(&site.fill(ui::IF, &[("condition", &ifs.join(site.text(ui::AND)))]));
        let mut item = element("li", "").key(&position.to_string()).child(element("strong", "").text(&ifs)).text(" ");
        for outcome in change.outcomes {
            item = item.maybe(statement(words, words.topic().outcome(slot, outcome), form));
        }
        list = list.child(item);
    }
    Some(list)
}
