use crate::arithmetic::tally;
use crate::catalog::{FactKind, RowIndex, SlotIndex, Test, Topic, ValueIndex, ValueSet};
use crate::diagram::Forest;
use chrono::NaiveDate;

/// Whether a test is true on a day under the facts that are known. `None` while it is open.
pub fn holds(topic: &Topic, day: NaiveDate, known: &[Option<ValueIndex>], test: &Test) -> Option<bool> {
    match &topic.fact(test.fact).kind {
        FactKind::Derived(slot) => derived_holds(topic, day, known, *slot, test),
        FactKind::Tally { of, at_least } => {
            let is = |fact, value| holds(topic, day, known, &Test { fact, values: ValueSet::of([value]) });
            let values = |fact| (0..topic.fact(fact).values.len()).map(ValueIndex::of);
            let counted = tally(of, *at_least, |fact| values(fact).find(|value| is(fact, *value) == Some(true)));
            counted.value().map(|value| test.values.contains(value))
        }
        _ => known[test.fact.at()].map(|value| test.values.contains(value)),
    }
}

fn derived_holds(
    topic: &Topic,
    day: NaiveDate,
    known: &[Option<ValueIndex>],
    slot: SlotIndex,
    test: &Test,
) -> Option<bool> {
    let mut verdicts = Forest::new();
    let passes = |row: &RowIndex| topic.row(*row).then.iter().any(|then| test.values.contains(ValueIndex(then.0)));
    let root = topic.diagram.project(slot, day, known, &mut verdicts, &|rows: &[RowIndex]| rows.iter().any(passes));
    match verdicts.reachable(root).as_slice() {
        [verdict] => Some(**verdict),
        _ => None,
    }
}
