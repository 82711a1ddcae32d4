use loader::record::Stretch;
use rules::Answers;
use rules::catalog::{FactIndex, Topic, ValueIndex};
use rules::diagram::Condition;
use std::collections::BTreeSet;

/// One set of answers for every condition of a stretch of days. Conditions that differ only in what nobody is asked
/// share theirs.
pub fn witnesses(topic: &Topic, stretch: &Stretch) -> Vec<Answers> {
    let answers = |condition: &Condition| -> Vec<(FactIndex, Option<ValueIndex>)> {
        let asked = condition.tests.iter().filter(|test| topic.asks.contains(&test.fact));
        asked.map(|test| (test.fact, test.values.values().next())).collect()
    };
    let distinct: BTreeSet<_> = stretch.conditions.iter().map(answers).collect();
    distinct.into_iter().map(Answers::from_iter).collect()
}
