use chrono::{NaiveDate, NaiveTime};
use rules::catalog::{Role, SlotIndex, Test, Topic, ValueIndex};
use rules::diagram::Condition;
use rules::{EventDate, Situation};

/// A stretch of days of a topic's period on which some slots hold the same under the same conditions.
pub struct Stretch {
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// The conditions of the slots taken together that can be met on one of its days.
    pub conditions: Vec<Condition>,
}

impl Stretch {
    /// The stretches of a topic's period for some slots, earliest first.
    pub fn of(topic: &Topic, slots: &[SlotIndex]) -> Vec<Self> {
        let days = topic.diagram.first_days(&topic.period);
        let end = topic.period.until.unwrap_or(NaiveDate::MAX);
        let ends = days.iter().skip(1).filter_map(NaiveDate::pred_opt).chain([end]);
        let mut stretches: Vec<Self> = Vec::new();
        for (first, last) in days.iter().copied().zip(ends) {
            let conditions = topic.diagram.conditions(topic.facts.len(), slots, first);
            match stretches.last_mut() {
                Some(before) if before.conditions == conditions => before.last = last,
                _ => stretches.push(Self { first, last, conditions }),
            }
        }
        for stretch in &mut stretches {
            stretch.keep_what_can_be_met(topic);
        }
        stretches
    }

    /// Drops the conditions on the day that no day of the stretch meets.
    fn keep_what_can_be_met(&mut self, topic: &Topic) {
        let (begin, end) = (told(topic, self.first), told(topic, self.last));
        // The bands of a day come in the order of the days.
        let met = |test: &Test| match (begin[test.fact.at()], end[test.fact.at()]) {
            (Some(low), Some(high)) => test.values.values().any(|value| low <= value && value <= high),
            _ => true,
        };
        self.conditions.retain(|condition| condition.tests.iter().all(met));
    }
}

/// What the day alone tells of every fact.
fn told(topic: &Topic, day: NaiveDate) -> Vec<Option<ValueIndex>> {
    let situation = Situation { event_date: EventDate::On(day), ..Situation::at(day.and_time(NaiveTime::MIN)) };
    situation.known(topic)
}

/// The slots that drive the asking.
pub fn deciding(topic: &Topic) -> Vec<SlotIndex> {
    (0..topic.slots.len()).map(SlotIndex::of).filter(|slot| topic.slot(*slot).role == Role::Decides).collect()
}
