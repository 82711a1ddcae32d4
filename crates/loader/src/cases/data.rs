use plans::PlanList;
use rules::catalog::Catalog;
use words::Pack;

/// What cases are judged by.
#[derive(Clone, Copy)]
pub struct Data<'a> {
    /// The rules.
    pub catalog: &'a Catalog,
    /// The texts of the reference language.
    pub words: &'a Pack,
    /// The directories of plans.
    pub plans: &'a [PlanList],
}
