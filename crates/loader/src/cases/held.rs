use rules::catalog::{Content, DoubtIndex, Fact, OutcomeIndex, SlotIndex, Topic};
use rules::{Certainty, Evaluation, SlotResult, reasons};
use std::collections::BTreeSet;

/// The statements of all slots that pass a test on their slot's result and their place in it.
pub fn statements<'t>(
    topic: &'t Topic,
    evaluation: &Evaluation,
    of_slot: impl Fn(SlotIndex, &SlotResult) -> Vec<usize>,
) -> BTreeSet<&'t str> {
    let slots = topic.slots.iter().zip(&evaluation.slots).enumerate();
    let spoken = slots.filter(|(_, (slot, _))| slot.content == Content::Statements);
    let ids = spoken.flat_map(|(position, (slot, result))| {
        let outcomes = of_slot(SlotIndex::of(position), result).into_iter();
        outcomes.map(|outcome| slot.outcomes[outcome].as_str()).collect::<Vec<_>>()
    });
    ids.collect()
}

/// The outcomes that a slot certainly holds.
pub fn certain(result: &SlotResult) -> Vec<usize> {
    result.certain().map(OutcomeIndex::at).collect()
}

/// The outcomes that a slot may still hold, the one held meanwhile among them.
pub fn possible(topic: &Topic, slot: SlotIndex, result: &SlotResult) -> Vec<usize> {
    let items = result.items.iter().map(|item| item.outcome.at());
    items.chain(meanwhile(topic, slot, result)).collect()
}

/// The outcomes of a slot that are shown: all that do not wait for an answer, and the one held meanwhile.
pub fn shown(topic: &Topic, slot: SlotIndex, result: &SlotResult) -> Vec<usize> {
    let items = result.items.iter().filter(|item| !matches!(item.certainty, Certainty::Open(_)));
    items.map(|item| item.outcome.at()).chain(meanwhile(topic, slot, result)).collect()
}

/// The outcome that a slot holds while it is not settled.
pub fn meanwhile(topic: &Topic, slot: SlotIndex, result: &SlotResult) -> Option<usize> {
    result.meanwhile.map(|entry| topic.slot(slot).while_open[entry].then.at())
}

/// The doubts of the rows that give what is shown, of the facts those rest on, and of the facts that are open.
pub fn doubts(topic: &Topic, evaluation: &Evaluation) -> BTreeSet<DoubtIndex> {
    let items = evaluation.slots.iter().flat_map(|slot| &slot.items);
    let shown = items.filter(|item| !matches!(item.certainty, Certainty::Open(_)));
    let rows: BTreeSet<_> = shown.flat_map(|item| item.rows.iter().copied()).collect();
    let rows: Vec<_> = rows.into_iter().collect();
    let reasons = reasons(topic, evaluation, &rows);
    let rested = reasons.iter().flat_map(|reason| reason.because.iter().map(|(fact, _)| fact).chain(&reason.needs));
    let facts: Vec<&Fact> = rested.chain(&evaluation.open).map(|fact| topic.fact(*fact)).collect();
    let of_rows = rows.iter().filter_map(|row| topic.row(*row).doubt);
    of_rows.chain(facts.into_iter().filter_map(|fact| fact.doubt)).collect()
}
