use crate::generated::ui;
use crate::text::TopicWords;
use rules::catalog::{Clock, Content, FactIndex, Row, Test, ValueIndex, ValueSet};
use std::collections::BTreeMap;

/// In which case a clock runs, in words, for somebody who has not told theirs: what all rows that start it have in
/// common. `None` if they have nothing in common that anybody is asked.
pub(super) fn runs_if(words: TopicWords<'_>, clock: &Clock) -> Option<String> {
    let topic = words.topic();
    let starts = |row: &&Row| {
        let slot = topic.slot(row.slot);
        slot.content == Content::Clocks && row.then.iter().any(|then| slot.outcomes[then.at()] == clock.id)
    };
    let mut rows = topic.rows.iter().filter(starts).map(|row| asked(words, row));
    let first = rows.next()?;
    let common = rows.fold(first, |common, row| {
        let both = common.into_iter().filter_map(|(fact, values)| {
            let others = row.get(&fact)?;
            Some((fact, values.into_iter().chain(others.iter().copied()).collect()))
        });
        both.collect()
    });
    let told = |(fact, values): (FactIndex, Vec<ValueIndex>)| {
        let all = values.len() >= topic.fact(fact).values.len();
        (!all).then(|| words.condition(&Test { fact, values: ValueSet::of(values) }))
    };
    let conditions: Vec<String> = common.into_iter().filter_map(told).collect();
    let condition = conditions.join(words.site().text(ui::AND));
    (!condition.is_empty()).then(|| words.site().fill(ui::DEADLINE_RUNS_IF, &[("condition", &condition)]))
}

/// What a row asks of the facts that somebody is asked for.
fn asked(words: TopicWords<'_>, row: &Row) -> BTreeMap<FactIndex, Vec<ValueIndex>> {
    let tests = row.when.iter().filter(|test| words.topic().asks.contains(&test.fact));
    tests.map(|test| (test.fact, test.values.values().collect())).collect()
}
