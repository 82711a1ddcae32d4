use crate::catalog::Period;
use chrono::NaiveDate;

/// When the thing happened that the question is about: the date of service, notice or problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventDate {
    /// It is happening now.
    Now,
    /// It happened on this day.
    On(NaiveDate),
    /// The user cannot say.
    Unknown,
}

impl EventDate {
    /// The day that decides which rules are in force. `None` if the user cannot say.
    pub fn day(self, today: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Now => Some(today),
            Self::On(day) => Some(day),
            Self::Unknown => None,
        }
    }
}

/// How rules stand to an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The rules were in force when it happened.
    InForce,
    /// They were not.
    Outside,
    /// The day is not known, and they are in force today.
    Unknown,
}

impl Standing {
    /// How the rules of a period stand to an event.
    ///
    /// An unknown day counts as outside when today is outside: nobody must be told old rules as if they held.
    pub fn of(period: &Period, event: EventDate, today: NaiveDate) -> Self {
        let day = event.day(today);
        if !period.contains(day.unwrap_or(today)) {
            Self::Outside
        } else if day.is_some() {
            Self::InForce
        } else {
            Self::Unknown
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_day_counts_as_outside_when_today_is_outside() {
        let day = |year| NaiveDate::from_ymd_opt(year, 6, 1).unwrap();
        let period = Period { from: Some(day(2006)), until: Some(day(2009)) };
        assert_eq!(Standing::of(&period, EventDate::Unknown, day(2010)), Standing::Outside);
        assert_eq!(Standing::of(&period, EventDate::Unknown, day(2007)), Standing::Unknown);
        assert_eq!(Standing::of(&period, EventDate::Now, day(2007)), Standing::InForce);
        assert_eq!(Standing::of(&period, EventDate::On(day(2009)), day(2026)), Standing::InForce);
        assert_eq!(Standing::of(&period, EventDate::On(day(2005)), day(2007)), Standing::Outside);
    }
}
