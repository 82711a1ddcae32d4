use rules::catalog::Step;
use rules::time::iso;
use serde_json::{Value, json};

/// Moves along the calendar or the clock, one after the other.
pub fn steps(steps: &[Step]) -> Value {
    steps.iter().copied().map(step).collect()
}

/// A move along the calendar or the clock.
pub fn step(step: Step) -> Value {
    match step {
        Step::Hours(hours) => json!({ "hours": hours }),
        Step::Days(days) => json!({ "days": days }),
        Step::BusinessDays(days) => json!({ "business_days": days }),
        Step::SameDay => json!({ "same_day": true }),
        Step::At { days, time } => json!({ "at": { "days": days, "time": iso::time_text(time) } }),
        Step::FirstOfNextMonth => json!({ "first_of_next_month": true }),
    }
}
