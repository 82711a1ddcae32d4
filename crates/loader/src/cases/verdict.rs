use std::fmt;

/// How a case came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The id of the case.
    pub id: String,
    /// Whether everything that must follow does.
    pub passed: bool,
    /// What differs, one sentence each.
    pub differences: Vec<String>,
}

impl Verdict {
    pub(super) fn new(id: String, differences: Vec<String>) -> Self {
        Self { id, passed: differences.is_empty(), differences }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.passed {
            write!(formatter, "{}: passed", self.id)
        } else {
            write!(formatter, "{}: failed: {}", self.id, self.differences.join("; "))
        }
    }
}
