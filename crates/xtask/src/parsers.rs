use crate::failure::Failure;
use std::fs;
use std::path::Path;

/// Libraries that must not reach a browser. Whatever is linked leaves its name in messages and paths of source files.
const NAMES: [&str; 2] = ["serde_json", "toml"];

/// Looks for parsers in the built app.
///
/// # Errors
///
/// If there is one, or the app cannot be read.
pub fn absent(dist: &Path) -> Result<(), Failure> {
    for entry in fs::read_dir(dist).map_err(Failure::file(dist))? {
        let path = entry.map_err(Failure::file(dist))?.path();
        if path.extension().is_some_and(|ending| ending == "wasm") {
            let app = fs::read(&path).map_err(Failure::file(&path))?;
            let found = |name: &&str| app.windows(name.len()).any(|bytes| bytes == name.as_bytes());
            if let Some(name) = NAMES.into_iter().find(found) {
                return Err(Failure::Parser(name));
            }
        }
    }
    Ok(())
}
