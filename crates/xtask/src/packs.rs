use crate::failure::Failure;
use crate::project::Project;
use crate::step;
use std::fs;

/// Writes the packs that the browser fetches, for Trunk to copy: the rules, the words of each language, and the lists of
/// plans.
///
/// # Errors
///
/// If there are findings in the data, or a file cannot be written.
pub fn write(project: &Project) -> Result<(), Failure> {
    step::begin("Packing the rules and the words");
    let build = loader::build(&project.data()).map_err(Failure::Findings)?;
    let folder = project.assets().join("packs");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Failure::file(&folder))?;
    }
    fs::create_dir_all(&folder).map_err(Failure::file(&folder))?;
    let words = build.words.into_iter().map(|words| (words.file_name, words.bytes));
    let plans = build.plans.into_iter().map(|plans| (plans.file_name, plans.bytes));
    for (name, bytes) in words.chain(plans).chain([(build.rules_file, build.rules)]) {
        let path = folder.join(name);
        fs::write(&path, bytes).map_err(Failure::file(&path))?;
    }
    Ok(())
}
