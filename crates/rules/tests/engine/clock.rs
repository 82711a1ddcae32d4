use chrono::Days;
use rules::Situation;
use rules::catalog::{Clock, Event, EventIndex, EventKind, Limit, Owner, PartyIndex, Step, TimedStep, ValueIndex};

/// How long a clock of these topics runs.
const DAYS: u32 = 2;

/// The values of a lapse.
pub const MET: ValueIndex = ValueIndex(0);
pub const RUNNING: ValueIndex = ValueIndex(1);
pub const MISSED: ValueIndex = ValueIndex(2);

/// The event that starts the clock at a position.
pub fn started(position: usize) -> EventIndex {
    EventIndex::of(2 * position)
}

/// The event that meets the clock at a position.
pub fn acted(position: usize) -> EventIndex {
    EventIndex::of(2 * position + 1)
}

/// The clock at a position, which has two events of its own.
pub fn clock(position: usize) -> Clock {
    Clock {
        id: format!("c{position}"),
        starts: started(position),
        acts: PartyIndex(0),
        met_by: Some(acted(position)),
        owner: Owner::Decider,
        limit: Limit::Steps(vec![days()]),
        pauses: Vec::new(),
        milestones: Vec::new(),
        miss: None,
        cites: Vec::new(),
        doubt: None,
    }
}

/// The step that every clock takes.
pub fn days() -> TimedStep {
    TimedStep { step: Step::Days(DAYS), when: Vec::new(), cites: Vec::new() }
}

/// The events of so many clocks.
pub fn events(clocks: usize) -> Vec<Event> {
    (0..2 * clocks).map(|position| Event { id: format!("e{position}"), kind: EventKind::Date }).collect()
}

/// How the clock at a position stands, word for word. `None` if the events do not tell.
pub fn stands(position: usize, situation: &Situation) -> Option<ValueIndex> {
    let date = |event| situation.moments.get(&event).map(|moment| moment.date);
    let start = date(started(position))?;
    let last = start + Days::new(DAYS.into());
    match date(acted(position)) {
        Some(act) if act < start => None,
        Some(act) => Some(if act <= last { MET } else { MISSED }),
        None => Some(if situation.now.date() <= last { RUNNING } else { MISSED }),
    }
}
