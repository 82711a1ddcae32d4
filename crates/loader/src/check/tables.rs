use crate::make::Scope;
use chrono::NaiveDate;
use rules::catalog::{FactIndex, Topic, ValueIndex};
use rules::diagram::{Flaw, examine};

/// Notes gaps, overlaps, rows that never apply and outcomes that nothing leads to, proved on the topic's diagram.
pub fn tables(scope: &Scope<'_>, topic: &Topic) {
    for flaw in examine(topic) {
        match flaw {
            Flaw::Gap { slot, day, example } => {
                let sentence = format!(
                    "the slot `{}` holds nothing {}{}",
                    topic.slot(slot).id,
                    condition(topic, &example),
                    since(topic, day)
                );
                scope.report.note(scope.slots.spot(slot.at()), sentence);
            }
            Flaw::Overlap { slot, rows, day, example } => {
                let ids: Vec<_> = rows.iter().map(|row| format!("`{}`", topic.row(*row).id)).collect();
                let sentence = format!(
                    "the rows {} all fill the slot `{}`, which holds exactly one, {}{}",
                    ids.join(", "),
                    topic.slot(slot).id,
                    condition(topic, &example),
                    since(topic, day)
                );
                let spot = rows.last().map_or(scope.slots.spot(slot.at()), |row| scope.rows.spot(row.at()));
                scope.report.note(spot, sentence);
            }
            Flaw::Dead { row } => {
                scope.report.note(scope.rows.spot(row.at()), format!("the row `{}` never applies", topic.row(row).id));
            }
            Flaw::Unreachable { slot, outcome } => {
                let sentence = format!(
                    "no cited row leads to the outcome `{}` of the slot `{}`",
                    topic.outcome(slot, outcome),
                    topic.slot(slot).id
                );
                scope.report.note(scope.outcomes[slot.at()].spot(outcome.at()), sentence);
            }
        }
    }
}

fn condition(topic: &Topic, example: &[(FactIndex, ValueIndex)]) -> String {
    if example.is_empty() {
        return "whatever the facts are".to_owned();
    }
    let tests = example.iter().map(|(fact, value)| {
        let fact = topic.fact(*fact);
        format!("`{}` is `{}`", fact.id, fact.values[value.at()])
    });
    format!("when {}", tests.collect::<Vec<_>>().join(" and "))
}

/// The end of a sentence: the first day on which it is true, where that is not the first day of the topic.
fn since(topic: &Topic, day: NaiveDate) -> String {
    if topic.period.from.is_none_or(|from| day > from) { format!(", from {day} on") } else { String::new() }
}
