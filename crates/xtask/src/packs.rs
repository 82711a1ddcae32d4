use crate::failure::Failure;
use crate::project::Project;
use crate::step;
use std::fs;

/// Writes one file of words for each language, for Trunk to copy. The build of the app embeds the rules itself.
///
/// # Errors
///
/// If there are findings in the data, or a file cannot be written.
pub fn write(project: &Project) -> Result<(), Failure> {
    step::begin("Packing the words");
    let build = loader::build(&project.data()).map_err(Failure::Findings)?;
    let folder = project.assets().join("words");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Failure::file(&folder))?;
    }
    fs::create_dir_all(&folder).map_err(Failure::file(&folder))?;
    for words in build.words {
        let path = folder.join(&words.file_name);
        fs::write(&path, words.bytes).map_err(Failure::file(&path))?;
    }
    Ok(())
}
