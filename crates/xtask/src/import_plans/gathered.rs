use super::plan::plan;
use super::row::Row;
use super::sheet::Sheet;
use loader::Finding;
use plans::Plan;
use std::collections::BTreeMap;

/// The code that stands for every state.
const WHOLE_COUNTRY: &str = "US";

/// The plans of a state that a table holds.
pub struct Gathered {
    /// The plans by company, whatever its capitals, then by id: the same for any order of the rows.
    pub plans: Vec<Plan>,
    /// How many rows are of other states.
    pub others: usize,
}

impl Gathered {
    /// Gathers the plans of a state. A plan that several rows repeat is there once; rows that say different things of
    /// it are noted, and so is a table without a row of the state.
    pub fn of(sheet: &Sheet, state: &str, findings: &mut Vec<Finding>) -> Self {
        let mut rows: BTreeMap<String, (Plan, &Row)> = BTreeMap::new();
        let mut others = 0;
        for row in &sheet.rows {
            let Some((own_state, plan)) = plan(row, findings) else { continue };
            if own_state != state && state != WHOLE_COUNTRY {
                others += 1;
                continue;
            }
            let (first, first_row) = rows.entry(plan.id()).or_insert_with(|| (plan.clone(), row));
            if *first != plan {
                let line = first_row.spot.line;
                row.note(format!("line {line} says something else of the plan {}", plan.id()), findings);
            }
        }
        if rows.is_empty() && findings.is_empty() {
            findings.push(Finding { spot: sheet.top.clone(), sentence: format!("there is no row of {state}") });
        }
        let mut plans: Vec<_> = rows.into_values().map(|(plan, _)| plan).collect();
        plans.sort_by_cached_key(|plan| (plan.organization.to_lowercase(), plan.id()));
        Self { plans, others }
    }
}
