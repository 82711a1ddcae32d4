use crate::make::Scope;
use rules::catalog::{FactIndex, FactKind, Limit, Topic};
use std::collections::BTreeSet;

/// Notes facts that depend on themselves, by way of derived facts, tallies, lapses and clocks. True if there are none.
pub fn cycles(scope: &Scope<'_>, topic: &Topic) -> bool {
    let mut settled = BTreeSet::new();
    let facts = (0..topic.facts.len()).map(FactIndex::of);
    facts.filter(|fact| visit(scope, topic, *fact, &mut Vec::new(), &mut settled)).count() == 0
}

/// Follows a fact to what it depends on. True if that leads into a cycle that had not been met.
fn visit(
    scope: &Scope<'_>,
    topic: &Topic,
    fact: FactIndex,
    path: &mut Vec<FactIndex>,
    settled: &mut BTreeSet<FactIndex>,
) -> bool {
    if let Some(start) = path.iter().position(|earlier| *earlier == fact) {
        let ids: Vec<_> = path[start..].iter().chain([&fact]).map(|fact| topic.fact(*fact).id.as_str()).collect();
        let sentence = format!("the fact `{}` depends on itself: {}", topic.fact(fact).id, ids.join(" needs "));
        scope.report.note(scope.facts.spot(fact.at()), sentence);
        return true;
    }
    if !settled.insert(fact) {
        return false;
    }
    path.push(fact);
    let mut found = false;
    for needed in needs(topic, fact) {
        found |= visit(scope, topic, needed, path, settled);
    }
    path.pop();
    found
}

fn needs(topic: &Topic, fact: FactIndex) -> BTreeSet<FactIndex> {
    match &topic.fact(fact).kind {
        FactKind::Derived(slot) => {
            let rows = topic.rows.iter().filter(|row| row.slot == *slot);
            rows.flat_map(|row| row.when.iter().map(|test| test.fact)).collect()
        }
        FactKind::Tally { of, .. } => of.iter().map(|(fact, _)| *fact).collect(),
        FactKind::Lapse(clock) => match &topic.clocks[clock.at()].limit {
            Limit::Steps(steps) => steps.iter().flat_map(|step| step.when.iter().map(|test| test.fact)).collect(),
            Limit::NotStated | Limit::InYourLetter => BTreeSet::new(),
        },
        FactKind::Asked | FactKind::Banded(_) | FactKind::Reading | FactKind::Later => BTreeSet::new(),
    }
}
