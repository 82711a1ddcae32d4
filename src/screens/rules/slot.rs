use super::row::row;
use super::slot_title::slot_title;
use super::tree::tree;
use super::while_open::while_open;
use crate::components::{Element, aside, element, nothing};
use crate::generated::ui;
use crate::text::TopicWords;
use rules::catalog::{Role, Section, SlotIndex};

/// One table, to be opened: a picture of it if it decides the answer, its rows, and what it holds while it is not
/// settled. Whoever comes for a row finds its table open.
pub(super) fn slot(words: TopicWords<'_>, index: SlotIndex) -> Element {
    let (topic, id) = (words.topic(), slot_id(words, index));
    let held = topic.slot(index);
    let answers = held.role == Role::Decides && matches!(held.section, Some(Section::Answer | Section::Grid));
    let rows: Vec<Element> = topic.rows.iter().filter(|row| row.slot == index).map(|held| row(words, held)).collect();
    let count = rows.len().to_string();
    let content = nothing()
        .maybe(answers.then(|| tree(words, index)))
        .child(element("ul", "rules__rows").list(rows))
        .maybe(while_open(words, index));
    element("section", "section")
        .key(&id)
        .with("aria-labelledby", &id)
        .child(element("h2", "section__title").with("id", &id).child(slot_title(words, index)))
        .child(aside(&words.site().fill(ui::RULES_OPEN, &[("count", &count)]), content))
}

/// The id of a table on the page. No row has it: the ids of rows hold no dot.
pub(super) fn slot_id(words: TopicWords<'_>, slot: SlotIndex) -> String {
    ["slot", &words.topic().slot(slot).id].join(".")
}
