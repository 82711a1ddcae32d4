use crate::components::{Element, element};
use crate::generated::ui;
use crate::text::{TopicWords, Unnamed, sentence, statement};
use rules::catalog::{Cite, Content, OutcomeIndex, RowIndex, Section, SlotIndex, Test};
use rules::{Certainty, Evaluation};

/// A sentence that a part of the page shows.
pub(super) struct Shown {
    /// The id of the outcome.
    pub id: String,
    /// Under which readings or future events it holds, in words; `None` if it holds anyway.
    pub condition: Option<String>,
    /// The sentence.
    pub text: Element,
    /// The rows that give it.
    pub rows: Vec<RowIndex>,
    /// The passages it rests on where no row gives it: while its slot is not settled.
    pub cites: Vec<Cite>,
}

impl Shown {
    /// The sentence after its condition.
    pub(super) fn sentence(self) -> Element {
        let span = element("span", "");
        match self.condition {
            Some(condition) => span.child(element("strong", "condition").text(&condition)).text(" ").child(self.text),
            None => span.child(self.text),
        }
    }

    /// The sentence, followed by the agency's contacts that it is the first on its page to name.
    pub(super) fn with_agency(self, words: TopicWords<'_>, form: &str, unnamed: &mut Unnamed<'_>) -> Self {
        let said = words.optional(&["say", &self.id, form]).unwrap_or_default();
        Self { text: unnamed.after(said, self.text), ..self }
    }

    /// The sentence as one of a list.
    pub(super) fn item(self, tag: &'static str, class: &'static str) -> Element {
        element(tag, class).key(&self.id).child(self.sentence())
    }
}

/// A list of sentences, unless there are none.
pub(super) fn sentences(
    tag: &'static str,
    class: &'static str,
    shown: Vec<Shown>,
    item_class: &'static str,
) -> Option<Element> {
    if shown.is_empty() {
        return None;
    }
    let mut list = element(tag, class);
    for shown in shown {
        list = list.child(shown.item("li", item_class));
    }
    Some(list)
}

/// The slots of a part of the page that hold sentences, in the author's order.
pub(super) fn slots(words: TopicWords<'_>, section: Section) -> Vec<SlotIndex> {
    let slots = words.topic().slots.iter().enumerate();
    let shown = slots.filter(|(_, slot)| slot.section == Some(section) && slot.content == Content::Statements);
    shown.map(|(position, _)| SlotIndex::of(position)).collect()
}

/// The sentences of a part of the page.
pub(super) fn shown(words: TopicWords<'_>, evaluation: &Evaluation, section: Section, form: &str) -> Vec<Shown> {
    let mut shown = Vec::new();
    for slot in slots(words, section) {
        shown.extend(said(words, evaluation, slot, form));
    }
    shown
}

/// The sentences that a slot holds whatever the open facts turn out to be.
fn held(words: TopicWords<'_>, evaluation: &Evaluation, slot: SlotIndex, form: &str) -> Vec<Shown> {
    let mut held = Vec::new();
    for item in &evaluation.slots[slot.at()].items {
        let condition = match &item.certainty {
            Certainty::Certain => None,
            Certainty::Reading(ways) | Certainty::Later(ways) => Some(condition(words, ways)),
            Certainty::Open(_) => continue,
        };
        held.extend(show(words, slot, item.outcome, condition, &item.rows, form));
    }
    held
}

/// What a slot says: what it holds and, while it is not settled, what it holds meanwhile.
pub(super) fn said(words: TopicWords<'_>, evaluation: &Evaluation, slot: SlotIndex, form: &str) -> Vec<Shown> {
    let entry = evaluation.slots[slot.at()].meanwhile.map(|entry| &words.topic().slot(slot).while_open[entry]);
    let meanwhile = entry.and_then(|entry| {
        let shown = show(words, slot, entry.then, None, &[], form)?;
        Some(Shown { cites: entry.cites.clone(), ..shown })
    });
    let mut said = held(words, evaluation, slot, form);
    said.extend(meanwhile);
    said
}

/// The sentences that are still possible, each with what it depends on left open.
pub(super) fn possible(words: TopicWords<'_>, evaluation: &Evaluation, slot: SlotIndex, form: &str) -> Vec<Shown> {
    let mut possible = Vec::new();
    for item in &evaluation.slots[slot.at()].items {
        possible.extend(show(words, slot, item.outcome, None, &item.rows, form));
    }
    possible
}

fn show(
    words: TopicWords<'_>,
    slot: SlotIndex,
    outcome: OutcomeIndex,
    condition: Option<String>,
    rows: &[RowIndex],
    form: &str,
) -> Option<Shown> {
    let id = words.topic().outcome(slot, outcome);
    let (id, text) = (id.to_owned(), statement(words, id, form)?);
    Some(Shown { id, condition, text, rows: rows.to_vec(), cites: Vec::new() })
}

/// Some ways for something to hold, in words.
fn condition(words: TopicWords<'_>, ways: &[Vec<Test>]) -> String {
    let (site, mut either) = (words.site(), Vec::new());
    for tests in ways {
        let all: Vec<String> = tests.iter().map(|test| words.condition(test)).collect();
        either.push(all.join(site.text(ui::AND)));
    }
    sentence(&site.fill(ui::IF, &[("condition", &either.join(site.text(ui::OR)))]))
}
