use super::{Cite, DoubtIndex, EventIndex, PartyIndex, Test};
use chrono::NaiveTime;
use packed::packed;

/// A deadline or time frame. Its words are `clock.<id>.name` and, for a miss, `clock.<id>.miss`.
#[derive(Clone, Debug, PartialEq)]
pub struct Clock {
    /// The permanent id, such as `exception_fast`.
    pub id: String,
    /// The event that starts it.
    pub starts: EventIndex,
    /// Who must act.
    pub acts: PartyIndex,
    /// The event that is the act. `None` if nobody asks when it happened; such a clock is never met.
    pub met_by: Option<EventIndex>,
    /// Whether it is the person's clock or the decider's.
    pub owner: Owner,
    /// How long it runs.
    pub limit: Limit,
    /// Stretches during which it stands still.
    pub pauses: Vec<Pause>,
    /// Moments on the way, with their consequences.
    pub milestones: Vec<Milestone>,
    /// What happens if the time passes without the act.
    pub miss: Option<Miss>,
    /// Where it is stated.
    pub cites: Vec<Cite>,
    /// What is open about it.
    pub doubt: Option<DoubtIndex>,
}

packed! { struct Clock { id, starts, acts, met_by, owner, limit, pauses, milestones, miss, cites, doubt } }

/// Whose clock it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The person's: a filing deadline.
    Filer,
    /// The decider's: a decision time frame.
    Decider,
}

packed! { enum Owner { Filer, Decider } }

/// How long a clock runs.
#[derive(Clone, Debug, PartialEq)]
pub enum Limit {
    /// These steps, one after the other.
    Steps(Vec<TimedStep>),
    /// The source gives no number.
    NotStated,
    /// The number is in the letter that the person holds.
    InYourLetter,
}

packed! { enum Limit { Steps(steps), NotStated, InYourLetter } }

/// A step of a clock, taken only under its condition.
#[derive(Clone, Debug, PartialEq)]
pub struct TimedStep {
    /// The step.
    pub step: Step,
    /// What must be true for it to be taken; all of it.
    pub when: Vec<Test>,
    /// Where it is stated.
    pub cites: Vec<Cite>,
}

packed! { struct TimedStep { step, when, cites } }

/// A move along the calendar or the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// So many hours, without a break, over nights and weekends.
    Hours(u32),
    /// So many calendar days: the last day is the first plus the number. It never moves for a weekend.
    Days(u32),
    /// So many days from Monday to Friday.
    BusinessDays(u32),
    /// The day itself, to its end.
    SameDay,
    /// A time on the clock, so many days after (or, if negative, before) the day.
    At {
        /// Days after the day.
        days: i32,
        /// The local time.
        time: NaiveTime,
    },
    /// The first day of the next month.
    FirstOfNextMonth,
}

packed! { enum Step { Hours(hours), Days(days), BusinessDays(days), SameDay, At { days, time }, FirstOfNextMonth } }

/// A stretch during which a clock stands still.
#[derive(Clone, Debug, PartialEq)]
pub struct Pause {
    /// The event that stops it.
    pub from: EventIndex,
    /// The event that starts it again.
    pub until: EventIndex,
    /// Where that is stated.
    pub cites: Vec<Cite>,
}

packed! { struct Pause { from, until, cites } }

/// A moment on the way of a clock. Its words are `clock.<clock>.milestone.<id>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Milestone {
    /// The permanent id within the clock.
    pub id: String,
    /// The steps from the clock's start.
    pub steps: Vec<Step>,
    /// Where it is stated.
    pub cites: Vec<Cite>,
}

packed! { struct Milestone { id, steps, cites } }

/// What happens if the time passes without the act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Miss {
    /// Whether it happens by itself, without the person doing anything.
    pub automatic: bool,
    /// Where it is stated.
    pub cites: Vec<Cite>,
}

packed! { struct Miss { automatic, cites } }
