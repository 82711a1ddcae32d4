//! The good folder, and a check of what is found when one thing in it is broken.

use loader::{Folder, load_folder};
use std::path::Path;

/// The folder without a finding. Its paths are shown below `data`.
pub fn good() -> Folder {
    let read =
        Folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verify/data")).expect("the folder is there");
    let files = read.paths().map(|path| (path.to_owned(), read.text(path).unwrap_or_default().to_owned()));
    Folder::new("data", files.collect::<Vec<_>>())
}

/// The good folder with one stretch of one file replaced.
pub fn broken(path: &str, from: &str, to: &str) -> Folder {
    let mut folder = good();
    let text = folder.text(path).expect("the file is there").to_owned();
    assert!(text.contains(from), "{path} does not hold {from:?}");
    folder.insert(path, text.replacen(from, to, 1));
    folder
}

/// Replaces one stretch of one file and expects a finding: its file and line, and a part of its sentence.
pub fn check(path: &str, from: &str, to: &str, expected: &str, sentence: &str) {
    expect(&broken(path, from, to), expected, sentence);
}

/// Expects a finding in a folder: its file and line below `data`, and a part of its sentence.
pub fn expect(folder: &Folder, expected: &str, sentence: &str) {
    let findings = load_folder(folder).findings;
    let found = findings
        .iter()
        .any(|finding| finding.spot.to_string() == format!("data/{expected}") && finding.sentence.contains(sentence));
    assert!(found, "expected data/{expected}: …{sentence}…, found:\n{findings}");
}
