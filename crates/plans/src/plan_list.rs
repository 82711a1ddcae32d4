use crate::{Contact, Plan};
use chrono::NaiveDate;
use packed::packed;

/// The plans of a state in a year, as one document lists them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanList {
    /// The state: two capital letters, `US` for the whole country.
    pub state: String,
    /// The year for which the list was made.
    pub year: u16,
    /// The first day on which the list is in force.
    pub from: NaiveDate,
    /// The last day on which it is in force.
    pub until: NaiveDate,
    /// The passages the list rests on, each as a source, a slash and a place.
    pub cites: Vec<String>,
    /// Whom else the list names.
    pub contacts: Vec<Contact>,
    /// The plans by company, then by id.
    pub plans: Vec<Plan>,
}

packed! { struct PlanList { state, year, from, until, cites, contacts, plans } }

impl PlanList {
    /// Whether the list is in force on a day. On any other day it is history.
    pub fn is_in_force(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.until
    }
}
