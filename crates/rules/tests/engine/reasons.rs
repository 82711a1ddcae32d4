use crate::expected::Expected;
use crate::prove::prove;
use proptest::prelude::*;
use rules::catalog::{FactIndex, FactKind, RowIndex, SlotIndex, Topic, ValueIndex};
use rules::{evaluate, reasons};
use std::collections::BTreeSet;

/// The facts that a row tests, computed ones told by what they come from in some possible world.
fn tested(topic: &Topic, expected: &Expected, row: RowIndex) -> BTreeSet<FactIndex> {
    topic.row(row).when.iter().flat_map(|test| source(topic, expected, test.fact)).collect()
}

fn source(topic: &Topic, expected: &Expected, fact: FactIndex) -> BTreeSet<FactIndex> {
    match &topic.fact(fact).kind {
        FactKind::Tally { of, .. } => of.iter().flat_map(|(item, _)| source(topic, expected, *item)).collect(),
        FactKind::Derived(slot) => {
            expected.rows(*slot).into_iter().flat_map(|row| tested(topic, expected, row)).collect()
        }
        _ => BTreeSet::from([fact]),
    }
}

#[test]
fn reasons_rest_only_on_facts_that_the_row_tests() {
    prove("reasons rest only on facts that the row tests", |topic, situations| {
        for situation in situations {
            let expected = Expected::new(topic, situation);
            let evaluation = evaluate(topic, situation);
            let slots = (0..topic.slots.len()).map(SlotIndex::of);
            let rows: Vec<RowIndex> = slots.flat_map(|slot| expected.rows(slot)).collect();
            let given = reasons(topic, &evaluation, &rows);
            prop_assert_eq!(given.len(), rows.len());
            for (reason, row) in given.into_iter().zip(rows) {
                let tested = tested(topic, &expected, row);
                let because: Vec<(FactIndex, ValueIndex)> =
                    tested.iter().filter_map(|fact| Some((*fact, expected.known[fact.at()]?))).collect();
                let needs: Vec<FactIndex> =
                    tested.iter().copied().filter(|fact| expected.known[fact.at()].is_none()).collect();
                prop_assert_eq!(reason.row, row);
                prop_assert_eq!(reason.because, because);
                prop_assert_eq!(reason.needs, needs);
            }
        }
        Ok(situations.len())
    });
}
