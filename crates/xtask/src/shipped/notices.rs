use super::Package;
use crate::failure::Failure;
use std::fmt::Write;
use std::fs;

/// How the names of the files begin in which packages keep their licences.
const BEGINNINGS: [&str; 5] = ["copying", "copyright", "licence", "license", "notice"];

/// Every package with its licence, and the texts that come with it.
///
/// # Errors
///
/// If a folder or file of a package cannot be read.
pub fn text(packages: &[Package]) -> Result<String, Failure> {
    let mut text = String::from("What reaches the browser with Signpost, and under which licence.\n");
    for package in packages {
        // Writing to a text cannot fail.
        let _ = writeln!(text, "\n{}\n{} {}: {}", "=".repeat(80), package.name, package.version, package.licence);
        let folder = &package.folder;
        let mut paths = Vec::new();
        for entry in fs::read_dir(folder).map_err(Failure::file(folder))? {
            let path = entry.map_err(Failure::file(folder))?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_lowercase();
            if path.is_file() && BEGINNINGS.iter().any(|beginning| name.starts_with(beginning)) {
                paths.push(path);
            }
        }
        paths.sort();
        for path in paths {
            let licence = fs::read_to_string(&path).map_err(Failure::file(&path))?;
            let _ = writeln!(text, "\n{}", licence.trim_end());
        }
    }
    Ok(text)
}
