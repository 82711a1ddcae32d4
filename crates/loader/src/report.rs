use crate::{Finding, Findings, Spot};
use std::cell::RefCell;

/// Where findings are noted while the data is read and checked.
///
/// It is shared by everything that reads, so noting needs no exclusive access.
#[derive(Default)]
pub struct Report(RefCell<Vec<Finding>>);

impl Report {
    /// Notes a finding.
    pub fn note(&self, spot: &Spot, sentence: impl Into<String>) {
        self.0.borrow_mut().push(Finding { spot: spot.clone(), sentence: sentence.into() });
    }

    /// How many findings have been noted so far.
    pub fn count(&self) -> usize {
        self.0.borrow().len()
    }

    /// Ends the run.
    pub fn close(self) -> Findings {
        Findings::new(self.0.into_inner())
    }
}
