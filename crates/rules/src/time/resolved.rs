use super::{Course, Events, Unresolved};
use crate::Set;
use crate::catalog::{Cite, Clock, FactIndex, Limit, Miss, Step, Test, TimedStep};

/// A clock told from the events that are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// The last moment in time with its working, or why there is none.
    pub course: Result<Course, Unresolved>,
    /// The moments on the way, in the order of the clock's milestones.
    pub milestones: Vec<Result<Course, Unresolved>>,
    /// What happens if the time passes without the act; `None` if the source does not say.
    pub miss: Option<Miss>,
}

/// Tells the last moment of a clock and its milestones.
///
/// `events` are the moments that are known; `holds` says whether a test on a fact is true, or `None` while it is open.
pub fn resolve(clock: &Clock, events: &Events, holds: impl Fn(&Test) -> Option<bool>) -> Resolved {
    let milestones = clock.milestones.iter().map(|milestone| {
        let steps: Vec<_> = milestone.steps.iter().map(|step| (*step, milestone.cites.as_slice())).collect();
        Course::from(clock.starts, &steps, &clock.pauses, events)
    });
    Resolved { course: course(clock, events, holds), milestones: milestones.collect(), miss: clock.miss.clone() }
}

/// The course of a clock under the conditions that hold.
fn course(clock: &Clock, events: &Events, holds: impl Fn(&Test) -> Option<bool>) -> Result<Course, Unresolved> {
    let steps = match &clock.limit {
        Limit::Steps(steps) => taken(steps, holds)?,
        Limit::NotStated => return Err(Unresolved::NotStated),
        Limit::InYourLetter => return Err(Unresolved::InYourLetter),
    };
    let course = Course::from(clock.starts, &steps, &clock.pauses, events)?;
    in_order(clock, &steps, events)?;
    Ok(course)
}

/// The steps whose conditions hold.
fn taken(steps: &[TimedStep], holds: impl Fn(&Test) -> Option<bool>) -> Result<Vec<(Step, &[Cite])>, Unresolved> {
    let mut taken = Vec::new();
    let mut open: Set<FactIndex> = Set::new();
    for step in steps {
        let verdicts: Vec<_> = step.when.iter().map(|test| (test.fact, holds(test))).collect();
        if verdicts.iter().any(|(_, verdict)| *verdict == Some(false)) {
            continue;
        }
        open.extend(verdicts.iter().filter(|(_, verdict)| verdict.is_none()).map(|(fact, _)| *fact));
        taken.push((step.step, step.cites.as_slice()));
    }
    if !open.is_empty() {
        return Err(Unresolved::ConditionOpen(open.into_iter().collect()));
    }
    // A source that times other cases only gives no time for this one.
    if taken.is_empty() { Err(Unresolved::NotStated) } else { Ok(taken) }
}

/// Refuses an act before the event that makes it possible, such as a filing before the notice.
///
/// A clock that ends on its first day, or before it, is told from a day that is planned ahead, such as that of a
/// discharge; an act before that day is what it asks for.
fn in_order(clock: &Clock, steps: &[(Step, &[Cite])], events: &Events) -> Result<(), Unresolved> {
    let runs_on = steps.iter().any(|(step, _)| match step {
        Step::Hours(_) | Step::Days(_) | Step::BusinessDays(_) | Step::FirstOfNextMonth => true,
        Step::SameDay => false,
        Step::At { days, .. } => *days > 0,
    });
    let (Some(act), Some(start)) = (clock.met_by, events.get(&clock.starts)) else { return Ok(()) };
    match events.get(&act) {
        Some(moment) if runs_on && moment.is_before(*start) => {
            Err(Unresolved::OutOfOrder { first: clock.starts, then: act })
        }
        _ => Ok(()),
    }
}
