//! The list of the project's own data, and a small folder around a list that can be broken.

use loader::{Folder, load};
use plans::Directory;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// A list without a finding.
pub const LIST: &str = r#"state = "NH"
year = 2007
in_force = { from = 2007-01-01, until = 2007-12-31 }
cites = ["memo-2006/first"]

[[contact]]
name = "Help line"
letters = "1-800-HELPERS"
phone = "1-800-435-7377"

[[plan]]
contract = "S0001"
number = "002"
organization = "First"
name = "First Basic"
kind = "PDP"
enrollment = "1-800-555-0101"
member_services = "1-800-555-0102"
tty = "711"

[[plan]]
contract = "S0001"
number = "003"
organization = "First"
name = "First Plus"
kind = "MA-PD"
enrollment = "1-800-555-0101"
member_services = "603-555-0102"
"#;

/// The directory of New Hampshire in 2007, read once for all tests.
pub static NEW_HAMPSHIRE: LazyLock<Directory> = LazyLock::new(|| {
    let mut lists = load(&root().join("../../data")).plans;
    assert_eq!(lists.len(), 1);
    Directory::new(lists.remove(0))
});

/// The good folder of the verifier's tests with a list of plans in it.
pub fn folder(path: &str, list: &str) -> Folder {
    let read = Folder::read(&root().join("tests/verify/data")).expect("the folder is there");
    let files = read.paths().map(|path| (path.to_owned(), read.text(path).unwrap_or_default().to_owned()));
    let mut folder = Folder::new("data", files.collect::<Vec<_>>());
    folder.insert(path, list.to_owned());
    folder
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
