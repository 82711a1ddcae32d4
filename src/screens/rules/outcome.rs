use super::address::{code, here_link};
use super::clock::clock_id;
use crate::components::{Element, element};
use crate::text::{TopicWords, statement};
use rules::catalog::{Content, OutcomeIndex, SlotIndex};

/// What a table gives, in words. A value that no page shows has no words and is told by its id.
pub(super) fn outcome(words: TopicWords<'_>, slot: SlotIndex, outcome: OutcomeIndex, form: &str) -> Element {
    let (held, id) = (words.topic().slot(slot), words.topic().outcome(slot, outcome));
    let text = |path: &[&str]| words.optional(path).map(|text| element("span", "").text(text));
    let said = match held.content {
        Content::Statements => statement(words, id, form),
        Content::Values => text(&["slot", &held.id, id]),
        Content::Clocks => text(&["clock", id, "name"]).map(|name| here_link(&clock_id(id)).child(name)),
        Content::Spans => text(&["span", id]),
    };
    said.unwrap_or_else(|| code(id))
}

/// Several outcomes as a list.
pub(super) fn outcomes(words: TopicWords<'_>, slot: SlotIndex, held: &[OutcomeIndex], form: &str) -> Element {
    let mut list = element("ul", "rule__then");
    for given in held {
        let item = element("li", "").key(words.topic().outcome(slot, *given));
        list = list.child(item.child(outcome(words, slot, *given, form)));
    }
    list
}
