use crate::arithmetic::tally;
use crate::catalog::{FactKind, RowIndex, SlotIndex, Test, Topic, ValueIndex, ValueSet};
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
    let passes = |row: &RowIndex| topic.row(*row).then.iter().any(|then| test.values.contains(ValueIndex(then.0)));
    let mut verdicts = topic.diagram.possible(slot, day, known).map(|rows| rows.iter().any(passes));
    let first = verdicts.next()?;
    verdicts.all(|verdict| verdict == first).then_some(first)
}
