use crate::failure::Failure;
use crate::project::Project;
use crate::{dist, step};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use xshell::cmd;

/// Builds the site here and once more from nothing, in a clone in another folder, and compares every file.
///
/// # Errors
///
/// If something is not committed, a build fails, or a file differs.
pub fn run(project: &Project) -> Result<(), Failure> {
    let shell = &project.shell;
    if !cmd!(shell, "git status --porcelain").quiet().read()?.is_empty() {
        return Err(Failure::Missing("Commit your changes first: the second build is made of what is committed."));
    }
    dist::build(project)?;
    let clone = project.root.join("target/again");
    shell.remove_path(&clone)?;
    step::begin("Building once more, from nothing (about ten minutes)");
    cmd!(shell, "git clone --quiet . {clone}").quiet().run()?;
    {
        let _there = shell.push_dir(&clone);
        // The second build must not find what the first one left.
        cmd!(shell, "cargo xtask dist").env_remove("CARGO_TARGET_DIR").quiet().run()?;
    }
    let here = files(&project.dist())?;
    let differing = differing(&here, &files(&clone.join("dist"))?);
    if !differing.is_empty() {
        return Err(Failure::Differing(differing));
    }
    println!("{} files, each the same in both builds", here.len());
    shell.remove_path(&clone)?;
    Ok(())
}

/// The files of a folder and those below it, by their path from there.
fn files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Failure> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(Failure::file(folder))? {
        let path = entry.map_err(Failure::file(folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            found.extend(files(&path)?.into_iter().map(|(below, bytes)| (format!("{name}/{below}"), bytes)));
        } else {
            let bytes = fs::read(&path).map_err(Failure::file(&path))?;
            found.insert(name, bytes);
        }
    }
    Ok(found)
}

/// The names of the files that only one of two builds has, or that are not the same in both.
fn differing(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let changed = one.iter().filter(|(name, bytes)| other.get(*name) != Some(bytes)).map(|(name, _)| name);
    let added = other.keys().filter(|name| !one.contains_key(*name));
    changed.chain(added).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_differs_if_its_bytes_do_or_if_one_build_lacks_it() {
        let build = |files: &[(&str, &str)]| {
            files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect::<BTreeMap<_, _>>()
        };
        let one = build(&[("same", "a"), ("changed", "b"), ("only here", "c")]);
        let other = build(&[("same", "a"), ("changed", "d"), ("only there", "e")]);
        assert_eq!(differing(&one, &other), ["changed", "only here", "only there"]);
        assert!(differing(&one, &one).is_empty());
    }

    #[test]
    fn the_files_of_a_folder_are_known_by_their_way_from_there() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tool");
        let found = files(here.parent().expect("the folder lies in another")).expect("the sources can be read");
        assert_eq!(found.get("tool/mod.rs"), fs::read(here.join("mod.rs")).ok().as_ref());
    }
}
