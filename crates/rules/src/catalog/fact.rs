use super::{Cite, ClockIndex, DoubtIndex, EventIndex, FactIndex, PartyIndex, SlotIndex, ValueIndex};
use chrono::{NaiveDate, NaiveDateTime};
use num_rational::Ratio;
use packed::packed;

/// Something that rules depend on, with a closed set of values.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The permanent id, such as `network`.
    pub id: String,
    /// How its value comes to be known.
    pub kind: FactKind,
    /// The permanent ids of its values, in the author's order.
    pub values: Vec<String>,
    /// Who would know, if the user does not.
    pub knows: Option<PartyIndex>,
    /// The question that must be answered before this one makes sense to anybody, if it matters at all. "I'm not sure" is
    /// no answer to go on from.
    pub after: Option<FactIndex>,
    /// Why it is asked.
    pub cites: Vec<Cite>,
    /// What is open about it, for readings above all.
    pub doubt: Option<DoubtIndex>,
}

packed! { struct Fact { id, kind, values, knows, after, cites, doubt } }

impl Fact {
    /// The position of the value with this id.
    pub fn value_index(&self, id: &str) -> Option<ValueIndex> {
        self.values.iter().position(|value| value == id).map(ValueIndex::of)
    }
}

/// How the value of a fact comes to be known.
#[derive(Clone, Debug, PartialEq)]
pub enum FactKind {
    /// A question to the user. "I'm not sure" is always an answer and leaves the fact unknown.
    Asked,
    /// The result of a slot that holds exactly one outcome; the values are that slot's outcomes in their order.
    Derived(SlotIndex),
    /// Computed from a quantity by boundaries that leave no gap, or answered directly.
    Banded(Bands),
    /// How an open passage of the source is read. Nobody can answer it; all readings are shown.
    Reading,
    /// Whether a clock is met, running or missed: the values `met`, `running` and `missed` in this order.
    Lapse(ClockIndex),
    /// About the future. It is not asked; rows that need it print under its "if".
    Later,
    /// Whether at least so many of some facts have a certain value: the values `enough` and `too_few` in this order.
    Tally {
        /// The facts that are counted, each with the value that counts.
        of: Vec<(FactIndex, ValueIndex)>,
        /// How many must have it.
        at_least: u16,
    },
}

packed! { enum FactKind { Asked, Derived(slot), Banded(bands), Reading, Lapse(clock), Later, Tally { of, at_least } } }

/// The boundaries of a banded fact, in the order of its values, each band beginning where the one before it ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Bands {
    /// What is measured.
    pub of: Measure,
    /// The bands, from the lowest to the highest. The last one has no upper bound.
    pub bands: Vec<Band>,
}

packed! { struct Bands { of, bands } }

/// What a banded fact measures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// A number that the user gives.
    Amount,
    /// The moment of an event.
    Event(EventIndex),
    /// The date that decides which rules are in force.
    EventDate,
    /// The days from the first event to the second, counted as calendar days.
    DaysBetween(EventIndex, EventIndex),
}

packed! { enum Measure { Amount, Event(event), EventDate, DaysBetween(first, second) } }

/// One band: the quantities from the band before it up to its own bound.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// The upper bound. `None` for the last band.
    pub until: Option<Quantity>,
    /// Whether the upper bound itself lies in this band.
    pub inclusive: bool,
    /// Where the bound is stated.
    pub cites: Vec<Cite>,
}

packed! { struct Band { until, inclusive, cites } }

/// Something that can be compared with the bounds of a band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quantity {
    /// An exact number, such as days of medicine left.
    Amount(Ratio<i64>),
    /// A day.
    Date(NaiveDate),
    /// A moment on the local clock.
    Moment(NaiveDateTime),
}

packed! { enum Quantity { Amount(amount), Date(date), Moment(moment) } }
