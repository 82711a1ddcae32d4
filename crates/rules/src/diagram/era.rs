use super::Reference;
use crate::catalog::Row;
use chrono::NaiveDate;
use packed::packed;
use std::collections::BTreeSet;

/// A stretch of days during which the same rows are in force. It ends where the next one begins.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Era {
    /// The first day. `None` if it has no beginning.
    pub from: Option<NaiveDate>,
    /// One root for each slot, in the order of the slots.
    pub roots: Vec<Reference>,
}

packed! { struct Era { from, roots } }

impl Era {
    /// The days on which a row comes into force or goes out of it, after the beginning of time.
    pub fn first_days(rows: &[Row]) -> BTreeSet<Option<NaiveDate>> {
        let begin = rows.iter().filter_map(|row| row.period.from);
        let end = rows.iter().filter_map(|row| row.period.until?.succ_opt());
        std::iter::once(None).chain(begin.chain(end).map(Some)).collect()
    }
}
