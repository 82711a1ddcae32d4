//! Builds clocks and moments in as many words as a test can read.

use rules::catalog::{
    Cite, Clock, EventIndex, FactIndex, Limit, Milestone, Miss, Owner, PartyIndex, Pause, SourceIndex, Step, Test,
    TimedStep, ValueIndex, ValueSet,
};
use rules::time::{Events, Moment, Resolved, Unresolved, resolve};

/// The event that starts a clock in these tests.
pub const STARTED: EventIndex = EventIndex(0);
/// The event that is the act.
pub const ACTED: EventIndex = EventIndex(1);
/// The events that stop a clock and start it again, for two reasons.
pub const STOPPED: EventIndex = EventIndex(2);
pub const RESUMED: EventIndex = EventIndex(3);
pub const STOPPED_AGAIN: EventIndex = EventIndex(4);
pub const RESUMED_AGAIN: EventIndex = EventIndex(5);

/// The fact that the decider takes more time, with the values yes and no.
pub const EXTENDED: FactIndex = FactIndex(0);
pub const YES: ValueIndex = ValueIndex(0);
pub const NO: ValueIndex = ValueIndex(1);

/// A citation that tells one place from another.
pub fn cite(place: u16) -> Cite {
    Cite { source: SourceIndex(0), place }
}

/// A clock without a limit, to be completed.
pub fn clock() -> Building {
    Building(Clock {
        id: "clock".to_owned(),
        starts: STARTED,
        acts: PartyIndex(0),
        met_by: Some(ACTED),
        owner: Owner::Decider,
        limit: Limit::Steps(Vec::new()),
        pauses: Vec::new(),
        milestones: Vec::new(),
        miss: None,
        cites: vec![cite(0)],
        doubt: None,
    })
}

/// A clock on the way to completion.
pub struct Building(Clock);

impl Building {
    pub fn limit(mut self, limit: Limit) -> Self {
        self.0.limit = limit;
        self
    }

    pub fn step(self, step: Step) -> Self {
        self.timed(step, Vec::new())
    }

    pub fn step_when(self, fact: FactIndex, value: ValueIndex, step: Step) -> Self {
        self.timed(step, vec![Test { fact, values: ValueSet::of([value]) }])
    }

    fn timed(mut self, step: Step, when: Vec<Test>) -> Self {
        if let Limit::Steps(steps) = &mut self.0.limit {
            let place = u16::try_from(steps.len()).expect("few steps") + 1;
            steps.push(TimedStep { step, when, cites: vec![cite(place)] });
        }
        self
    }

    pub fn pause(mut self, from: EventIndex, until: EventIndex) -> Self {
        self.0.pauses.push(Pause { from, until, cites: vec![cite(from.0)] });
        self
    }

    pub fn milestone(mut self, id: &str, step: Step) -> Self {
        self.0.milestones.push(Milestone { id: id.to_owned(), steps: vec![step], cites: vec![cite(0)] });
        self
    }

    pub fn miss(mut self, automatic: bool) -> Self {
        self.0.miss = Some(Miss { automatic, cites: vec![cite(0)] });
        self
    }

    pub fn done(self) -> Clock {
        self.0
    }
}

/// A moment as `2009-03-27` or `2009-03-27T16:30`.
pub fn moment(text: &str) -> Moment {
    match text.split_once('T') {
        None => Moment::day(text.parse().expect("a date")),
        Some((date, time)) => Moment { date: date.parse().expect("a date"), time: Some(time.parse().expect("a time")) },
    }
}

/// Moments by their events.
pub fn events<const N: usize>(known: [(EventIndex, &str); N]) -> Events {
    known.into_iter().map(|(event, text)| (event, moment(text))).collect()
}

/// A clock told while the decider is known to take more time, known not to, or neither.
pub fn resolved(clock: &Clock, events: &Events, extended: Option<ValueIndex>) -> Resolved {
    resolve(clock, events, |test| {
        assert_eq!(test.fact, EXTENDED, "no other fact is used in these tests");
        extended.map(|value| test.values.contains(value))
    })
}

/// The last moment of a clock that takes no more time.
pub fn last(clock: &Clock, events: &Events) -> Result<Moment, Unresolved> {
    resolved(clock, events, Some(NO)).course.map(|course| course.last)
}
