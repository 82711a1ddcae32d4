//! The made-up data that the verifier is tested with, for tests of what reads data: it has every kind of thing that data
//! can have but plans, and is read in a moment.

use loader::Folder;
use std::path::Path;

/// The passage of it that a list of plans can cite.
pub const PASSAGE: &str = "memo-2006/first";

/// A folder of the project.
pub fn folder(path: &str) -> Folder {
    Folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)).unwrap()
}

/// The made-up data, with a directory of plans.
pub fn with_plans(plans: &str) -> Folder {
    let mut data = folder("crates/loader/tests/verify/data");
    data.insert("plans/nh-2007.toml", plans.to_owned());
    data
}
