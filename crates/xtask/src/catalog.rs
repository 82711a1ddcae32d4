use crate::failure::Failure;
use crate::project::Project;
use rules::catalog::Catalog;

/// Reads and verifies the rules.
///
/// # Errors
///
/// If something is wrong with them.
pub fn load(project: &Project) -> Result<Catalog, Failure> {
    let loaded = loader::load(&project.data());
    loaded.catalog.ok_or(Failure::Findings(loaded.findings))
}
