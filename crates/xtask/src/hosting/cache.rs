use crate::failure::Failure;
use std::fs;
use std::path::Path;

/// For files whose name changes with their content: they are kept for a year and never asked for again.
pub const HASHED: &str = "public, max-age=31536000, immutable";

/// For every other file: kept, but asked for each time, so that a new version is seen at once.
pub const PAGES: &str = "no-cache";

/// What tells a hashed name, for hosts that take regular expressions.
pub const PATTERN: &str = "[-.][0-9a-f]{16}[._]";

/// How long a browser may keep the file at a path without asking again.
pub fn cache_of(path: &str) -> &'static str {
    if is_hashed(path.rsplit('/').next().unwrap_or_default()) { HASHED } else { PAGES }
}

/// The paths of the files of a built site whose names change with their content, from `/` on, in order.
///
/// # Errors
///
/// If a folder cannot be read.
pub fn hashed(dist: &Path) -> Result<Vec<String>, Failure> {
    let mut paths = Vec::new();
    gather(dist, "/", &mut paths)?;
    paths.sort();
    Ok(paths)
}

fn gather(folder: &Path, prefix: &str, paths: &mut Vec<String>) -> Result<(), Failure> {
    for entry in fs::read_dir(folder).map_err(Failure::file(folder))? {
        let entry = entry.map_err(Failure::file(folder))?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            gather(&entry.path(), &format!("{path}/"), paths)?;
        } else if cache_of(&path) == HASHED && Path::new(&path).extension().is_none_or(|kind| kind != "br") {
            paths.push(path);
        }
    }
    Ok(())
}

/// Whether a name holds 16 hexadecimal digits between a hyphen or dot and a dot or underscore.
fn is_hashed(name: &str) -> bool {
    let ends = name.match_indices(['.', '_']).map(|(end, _)| end);
    ends.filter_map(|end| name.get(end.checked_sub(17)?..end)).any(|part| {
        part.starts_with(['-', '.'])
            && part[1..].bytes().all(|digit| digit.is_ascii_digit() || (b'a'..=b'f').contains(&digit))
    })
}
