use crate::Spot;
use crate::make::Scope;
use rules::catalog::{Fact, FactIndex, FactKind};

/// Notes questions that nobody can be asked, and facts that nobody is ever asked for.
pub fn asks(scope: &Scope<'_>, facts: &[Fact], order: &[(FactIndex, Spot)]) {
    let askable = |fact: &Fact| match fact.kind {
        FactKind::Asked => true,
        FactKind::Banded(_) | FactKind::Lapse(_) => fact.knows.is_some(),
        FactKind::Derived(_) | FactKind::Reading | FactKind::Later | FactKind::Tally { .. } => false,
    };
    for (index, spot) in order {
        if facts.get(index.at()).is_some_and(|fact| !askable(fact)) {
            let sentence = format!("the fact `{}` is not of a kind that can be asked", scope.facts.id(index.at()));
            scope.report.note(spot, sentence);
        }
    }
    for (position, fact) in facts.iter().enumerate() {
        let listed = order.iter().any(|(index, _)| index.at() == position);
        if fact.knows.is_some() && !listed {
            let sentence = format!("the fact `{}` is not listed in `asks`, so nobody is asked for it", fact.id);
            scope.report.note(scope.facts.spot(position), sentence);
        }
    }
}
