use super::Evaluation;
use crate::Set;
use crate::catalog::{FactIndex, FactKind, RowIndex, SlotIndex, Topic, ValueIndex};

/// Why a row applies: the answers it rests on. What it cites is in the row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The row.
    pub row: RowIndex,
    /// The known facts it rests on, derived ones told by what they are derived from.
    pub because: Vec<(FactIndex, ValueIndex)>,
    /// The facts it needs that are not known.
    pub needs: Vec<FactIndex>,
}

/// Why some rows apply, or may apply.
pub fn reasons(topic: &Topic, evaluation: &Evaluation, rows: &[RowIndex]) -> Vec<Reason> {
    rows.iter().map(|row| reason(topic, evaluation, *row)).collect()
}

fn reason(topic: &Topic, evaluation: &Evaluation, row: RowIndex) -> Reason {
    let mut rests_on = Set::new();
    for test in &topic.row(row).when {
        ground(topic, evaluation, test.fact, &mut rests_on);
    }
    let because = rests_on.iter().filter_map(|fact| Some((*fact, evaluation.known[fact.at()]?))).collect();
    let needs = rests_on.into_iter().filter(|fact| evaluation.known[fact.at()].is_none()).collect();
    Reason { row, because, needs }
}

/// The facts that a fact comes from: itself, or what its table or tally tests.
fn ground(topic: &Topic, evaluation: &Evaluation, fact: FactIndex, into: &mut Set<FactIndex>) {
    match &topic.fact(fact).kind {
        FactKind::Derived(slot) => ground_slot(topic, evaluation, *slot, into),
        FactKind::Tally { of, .. } => of.iter().for_each(|(item, _)| ground(topic, evaluation, *item, into)),
        _ => _ = into.insert(fact),
    }
}

fn ground_slot(topic: &Topic, evaluation: &Evaluation, slot: SlotIndex, into: &mut Set<FactIndex>) {
    for row in evaluation.slots[slot.at()].items.iter().flat_map(|item| &item.rows) {
        for test in &topic.row(*row).when {
            ground(topic, evaluation, test.fact, into);
        }
    }
}
