use crate::text::{TopicWords, sentence, statement};
use rules::catalog::{Content, OutcomeIndex, RowIndex, Section, SlotIndex, Test};
use rules::{Certainty, Evaluation};
use yew::{Html, html};

/// A sentence that a part of the page shows.
pub(super) struct Shown {
    /// The id of the outcome.
    pub id: String,
    /// Under which readings or future events it holds, in words; `None` if it holds anyway.
    pub condition: Option<String>,
    /// The sentence.
    pub text: Html,
    /// The rows that give it.
    pub rows: Vec<RowIndex>,
}

impl Shown {
    /// The sentence after its condition.
    pub(super) fn html(&self) -> Html {
        match &self.condition {
            Some(condition) => {
                html! { <span><strong class="condition">{ condition }</strong>{ " " }{ self.text.clone() }</span> }
            }
            None => html! { <span>{ self.text.clone() }</span> },
        }
    }
}

/// The slots of a part of the page that hold sentences, in the author's order.
pub(super) fn slots(words: TopicWords<'_>, section: Section) -> impl Iterator<Item = SlotIndex> {
    let slots = words.topic().slots.iter().enumerate();
    let shown = slots.filter(move |(_, slot)| slot.section == Some(section) && slot.content == Content::Statements);
    shown.map(|(position, _)| SlotIndex::of(position))
}

/// The sentences of a part of the page that hold whatever the open facts turn out to be.
pub(super) fn shown(words: TopicWords<'_>, evaluation: &Evaluation, section: Section, form: &str) -> Vec<Shown> {
    slots(words, section).flat_map(|slot| held(words, evaluation, slot, form)).collect()
}

/// The sentences that a slot holds whatever the open facts turn out to be.
pub(super) fn held(words: TopicWords<'_>, evaluation: &Evaluation, slot: SlotIndex, form: &str) -> Vec<Shown> {
    let result = &evaluation.slots[slot.at()];
    let items = result.items.iter().filter_map(|item| {
        let condition = match &item.certainty {
            Certainty::Certain => None,
            Certainty::Reading(ways) | Certainty::Later(ways) => Some(condition(words, ways)),
            Certainty::Open(_) => return None,
        };
        show(words, slot, item.outcome, condition, item.rows.clone(), form)
    });
    items.collect()
}

/// The sentence that a slot holds while it is not settled.
pub(super) fn meanwhile(words: TopicWords<'_>, evaluation: &Evaluation, slot: SlotIndex, form: &str) -> Option<Shown> {
    let entry = &words.topic().slot(slot).while_open[evaluation.slots[slot.at()].meanwhile?];
    show(words, slot, entry.then, None, Vec::new(), form)
}

/// The sentences that are still possible, each with what it depends on left open.
pub(super) fn possible(words: TopicWords<'_>, evaluation: &Evaluation, slot: SlotIndex, form: &str) -> Vec<Shown> {
    let items = &evaluation.slots[slot.at()].items;
    items.iter().filter_map(|item| show(words, slot, item.outcome, None, item.rows.clone(), form)).collect()
}

fn show(
    words: TopicWords<'_>,
    slot: SlotIndex,
    outcome: OutcomeIndex,
    condition: Option<String>,
    rows: Vec<RowIndex>,
    form: &str,
) -> Option<Shown> {
    let id = words.topic().outcome(slot, outcome);
    Some(Shown { id: id.to_owned(), condition, text: statement(words, id, form)?, rows })
}

/// Some ways for something to hold, in words.
fn condition(words: TopicWords<'_>, ways: &[Vec<Test>]) -> String {
    let site = words.site();
    let way = |tests: &Vec<Test>| {
        let tests: Vec<String> = tests.iter().map(|test| words.condition(test)).collect();
        tests.join(site.text(crate::generated::ui::AND))
    };
    let ways: Vec<String> = ways.iter().map(way).collect();
    sentence(&site.fill(crate::generated::ui::IF, &[("condition", &ways.join(site.text(crate::generated::ui::OR)))]))
}
