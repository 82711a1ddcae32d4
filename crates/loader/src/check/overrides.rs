use crate::make::Scope;
use rules::catalog::{RowIndex, Topic};
use std::collections::BTreeSet;

/// Notes rows that override each other in a circle. True if there are none.
pub fn overrides(scope: &Scope<'_>, topic: &Topic) -> bool {
    let circular: Vec<_> = (0..topic.rows.len()).filter(|row| reaches_itself(topic, RowIndex::of(*row))).collect();
    for row in &circular {
        let sentence = format!("the row `{}` overrides itself, directly or through other rows", topic.rows[*row].id);
        scope.report.note(scope.rows.spot(*row), sentence);
    }
    circular.is_empty()
}

fn reaches_itself(topic: &Topic, start: RowIndex) -> bool {
    let mut seen = BTreeSet::new();
    let mut waiting = topic.row(start).overrides.clone();
    while let Some(row) = waiting.pop() {
        if row == start {
            return true;
        }
        if seen.insert(row) {
            waiting.extend(&topic.row(row).overrides);
        }
    }
    false
}
