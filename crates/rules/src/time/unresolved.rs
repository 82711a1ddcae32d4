use crate::catalog::{EventIndex, FactIndex};

/// Why a moment cannot be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unresolved {
    /// It counts from an event whose moment is not known.
    EventUnknown(EventIndex),
    /// It counts hours, and only the day of this event is known.
    TimeNeeded(EventIndex),
    /// The source gives no time for this case.
    NotStated,
    /// The time is in the letter that the person holds.
    InYourLetter,
    /// Whether a step is taken depends on these facts, which are open.
    ConditionOpen(Vec<FactIndex>),
    /// An event is said to have happened before the one that it must follow.
    OutOfOrder {
        /// The event that must come first.
        first: EventIndex,
        /// The event that must follow.
        then: EventIndex,
    },
    /// The clock has stood still since this event and has not started again.
    PauseRunning(EventIndex),
    /// It lies past the last day that can be computed.
    BeyondCalendar,
}
