use chrono::NaiveDate;
use packed::packed;

/// The days on which something is in force, both ends included. An end that is missing is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// The first day in force.
    pub from: Option<NaiveDate>,
    /// The last day in force.
    pub until: Option<NaiveDate>,
}

packed! { struct Period { from, until } }

impl Period {
    /// Whether a day lies inside.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// The day itself if it lies inside, else the first or last day of the period, whichever is nearer.
    pub fn nearest(&self, day: NaiveDate) -> NaiveDate {
        let begun = self.from.map_or(day, |from| day.max(from));
        self.until.map_or(begun, |until| begun.min(until))
    }

    /// The days that lie in both periods. `None` if they share no day.
    pub fn overlap(&self, other: &Self) -> Option<Self> {
        let from = self.from.max(other.from);
        let until = match (self.until, other.until) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        match (from, until) {
            (Some(from), Some(until)) if from > until => None,
            _ => Some(Self { from, until }),
        }
    }

    /// Whether every day of the other period lies in this one.
    pub fn covers(&self, other: &Self) -> bool {
        self.overlap(other).is_some_and(|shared| shared == *other)
    }
}
