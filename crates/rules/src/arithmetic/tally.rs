use crate::catalog::{FactIndex, ValueIndex};

/// Whether enough of some facts have the value that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tally {
    /// Enough have it, whatever the open ones turn out to be.
    Enough,
    /// Too few can have it, whatever the open ones turn out to be.
    TooFew,
    /// It depends on the open ones.
    Open,
}

impl Tally {
    /// The value of the tally fact. `None` while it is open.
    pub fn value(self) -> Option<ValueIndex> {
        match self {
            Self::Enough => Some(ValueIndex(0)),
            Self::TooFew => Some(ValueIndex(1)),
            Self::Open => None,
        }
    }
}

/// Counts the facts that have the value that counts. `known` gives the value of a fact, or `None` while it is open.
pub fn tally(of: &[(FactIndex, ValueIndex)], at_least: u16, known: impl Fn(FactIndex) -> Option<ValueIndex>) -> Tally {
    let needed = usize::from(at_least);
    let (mut counted, mut open) = (0, 0);
    for (fact, counts) in of {
        match known(*fact) {
            Some(value) if value == *counts => counted += 1,
            Some(_) => {}
            None => open += 1,
        }
    }
    if counted >= needed {
        Tally::Enough
    } else if counted + open < needed {
        Tally::TooFew
    } else {
        Tally::Open
    }
}
