use chrono::NaiveDate;
use rules::catalog::{Period, SlotIndex, Topic};
use rules::diagram::Condition;

/// Days on which a table holds the same under the same conditions.
pub(super) struct Stretch {
    /// The days.
    pub(super) period: Period,
    /// The merged conditions, which never overlap and leave nothing out.
    pub(super) conditions: Vec<Condition>,
}

impl Stretch {
    /// The stretches of a topic's period for a table, earliest first.
    pub(super) fn of(topic: &Topic, slot: SlotIndex) -> Vec<Self> {
        let mut stretches: Vec<Self> = Vec::new();
        for day in topic.diagram.first_days(&topic.period) {
            let conditions = topic.diagram.conditions(topic.facts.len(), &[slot], day);
            match stretches.last_mut() {
                Some(before) if before.conditions == conditions => {}
                before => {
                    if let Some(before) = before {
                        before.period.until = day.pred_opt();
                    }
                    // A period without a beginning begins with the first day there is, which nobody should read.
                    let from = Some(day).filter(|day| *day != NaiveDate::MIN);
                    stretches.push(Self { period: Period { from, until: topic.period.until }, conditions });
                }
            }
        }
        stretches
    }
}
