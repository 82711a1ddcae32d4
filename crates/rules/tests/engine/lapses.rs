//! A lapse is worked out from the moments that are known, and is as answered only where that cannot be done.

use crate::clock::{MET, MISSED, RUNNING, days, started};
use crate::plain::is;
use crate::sketch::{fact, topic};
use crate::world::day;
use chrono::NaiveDateTime;
use rules::catalog::{ClockIndex, FactIndex, FactKind, Limit, TimedStep, Topic, ValueIndex};
use rules::time::Moment;
use rules::{Answers, Situation, evaluate};

/// The lapse of a clock of two days.
const FIRST: FactIndex = FactIndex(1);
/// The lapse of a clock of two days, and two more if the first was missed. It stands before the first, on which it
/// depends.
const SECOND: FactIndex = FactIndex(0);

/// Two clocks, of which the second waits for what came of the first.
fn two_clocks() -> Topic {
    let lapse = |position| fact(position, FactKind::Lapse(ClockIndex::of(1 - position)), 3);
    let mut topic = topic(vec![lapse(0), lapse(1)], Vec::new(), Vec::new());
    let more = TimedStep { when: vec![is(FIRST.0, &[MISSED.0])], ..days() };
    topic.clocks[1].limit = Limit::Steps(vec![days(), more]);
    topic
}

/// How the two clocks stand on day 4, given the days on which they started and some answers.
fn stand(
    starts: [Option<u64>; 2],
    answers: impl IntoIterator<Item = (FactIndex, ValueIndex)>,
) -> [Option<ValueIndex>; 2] {
    let mut situation = Situation::at(NaiveDateTime::from(day(4)));
    situation.answers = answers.into_iter().map(|(fact, value)| (fact, Some(value))).collect::<Answers>();
    for (clock, start) in starts.into_iter().enumerate() {
        if let Some(start) = start {
            situation.moments.insert(started(clock), Moment::day(day(start)));
        }
    }
    let known = evaluate(&two_clocks(), &situation).known;
    [known[FIRST.at()], known[SECOND.at()]]
}

#[test]
fn a_clock_may_wait_for_what_came_of_another() {
    assert_eq!(stand([Some(1), Some(1)], []), [Some(MISSED), Some(RUNNING)]);
    assert_eq!(stand([Some(2), Some(1)], []), [Some(RUNNING), Some(MISSED)]);
    assert_eq!(stand([Some(1), Some(0)], []), [Some(MISSED), Some(RUNNING)]);
    assert_eq!(stand([None, Some(1)], []), [None, None]);
}

#[test]
fn what_is_worked_out_counts_before_an_answer() {
    assert_eq!(stand([Some(1), None], [(FIRST, MET)]), [Some(MISSED), None]);
    assert_eq!(stand([Some(1), Some(1)], [(FIRST, MET), (SECOND, MET)]), [Some(MISSED), Some(RUNNING)]);
}

#[test]
fn what_cannot_be_worked_out_is_as_answered_and_others_follow_it() {
    assert_eq!(stand([None, None], [(FIRST, MET), (SECOND, MISSED)]), [Some(MET), Some(MISSED)]);
    assert_eq!(stand([None, Some(1)], [(FIRST, MET)]), [Some(MET), Some(MISSED)]);
    assert_eq!(stand([None, Some(1)], [(FIRST, MISSED)]), [Some(MISSED), Some(RUNNING)]);
    assert_eq!(stand([Some(1), None], [(SECOND, MET)]), [Some(MISSED), Some(MET)]);
}
