use rules::catalog::{RowIndex, Test};
use rules::diagram::Condition;

/// The merged conditions of a table as a tree: what they begin with alike is asked once.
pub(super) enum Tree {
    /// The rows that apply.
    End(Vec<RowIndex>),
    /// A fact, and what follows from each group of its values.
    Ask(Vec<Branch>),
}

/// What follows if a test is true.
pub(super) struct Branch {
    /// The test. Those of one fork are of the same fact and leave no value out.
    pub(super) test: Test,
    /// What follows.
    pub(super) tree: Tree,
}

impl Tree {
    /// The tree of conditions, in the order in which a diagram tells them: what belongs together stands together.
    pub(super) fn of(conditions: &[Condition]) -> Self {
        Self::below(conditions, 0)
    }

    fn below(conditions: &[Condition], depth: usize) -> Self {
        let branches: Vec<Branch> = conditions
            .chunk_by(|one, next| one.tests.get(depth) == next.tests.get(depth))
            .filter_map(|alike| {
                let test = *alike.first()?.tests.get(depth)?;
                Some(Branch { test, tree: Self::below(alike, depth + 1) })
            })
            .collect();
        if branches.is_empty() {
            return Self::End(conditions.iter().flat_map(|condition| condition.rows.iter().copied()).collect());
        }
        Self::Ask(branches)
    }
}
