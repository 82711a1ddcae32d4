//! The packs in which lists travel.

use crate::support::{LIST, folder};
use loader::{build_folder, load_folder};
use plans::Directory;

#[test]
fn a_list_is_a_pack_of_its_own_that_holds_all_of_it() {
    let folder = folder("plans/nh-2007.toml", LIST);
    let build = build_folder(&folder).unwrap_or_else(|findings| panic!("{findings}"));
    let [file] = build.plans.as_slice() else { panic!("there is one list") };
    assert_eq!((file.state.as_str(), file.year), ("NH", 2007));
    let hash = file.file_name.strip_prefix("plans.nh-2007.").and_then(|rest| rest.strip_suffix(".pack"));
    assert!(hash.is_some_and(|digits| digits.len() == 16), "{}", file.file_name);
    let directory = Directory::decode(&file.bytes).expect("the pack decodes");
    assert_eq!(directory.list(), &load_folder(&folder).plans[0]);
}

#[test]
fn the_name_of_a_pack_changes_with_its_content() {
    let name = |list: &str| {
        let build = build_folder(&folder("plans/nh-2007.toml", list)).unwrap_or_else(|findings| panic!("{findings}"));
        build.plans[0].file_name.clone()
    };
    assert_eq!(name(LIST), name(&format!("# A comment is no content.\n{LIST}")));
    assert_ne!(name(LIST), name(&LIST.replace("1-800-555-0102", "1-800-555-0103")));
}

#[test]
fn a_damaged_pack_is_refused() {
    let folder = folder("plans/nh-2007.toml", LIST);
    let build = build_folder(&folder).unwrap_or_else(|findings| panic!("{findings}"));
    let bytes = &build.plans[0].bytes;
    assert!((0..bytes.len()).all(|length| Directory::decode(&bytes[..length]).is_err()));
}
