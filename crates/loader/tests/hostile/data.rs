use crate::changes::{Change, changes};
use loader::{Folder, build_folder, load_folder};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::FileFailurePersistence;
use rules::catalog::Catalog;
use std::path::Path;
use std::sync::LazyLock;
use words::Pack;

/// A list of plans, so that its reader meets junk too.
const PLANS: &str = r#"state = "NH"
year = 2007
in_force = { from = 2007-01-01, until = 2007-12-31 }
cites = ["memo-2006/first"]

[[contact]]
name = "Help line"
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
"#;

/// The good folder of the verifier's tests, with a list of plans.
static GOOD: LazyLock<Folder> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verify/data");
    let read = Folder::read(&root).expect("the folder is there");
    let files = read.paths().map(|path| (path.to_owned(), read.text(path).unwrap_or_default().to_owned()));
    let mut folder = Folder::new("data", files.collect::<Vec<_>>());
    folder.insert("plans/nh-2007.toml", PLANS.to_owned());
    folder
});

/// The path of one of the files.
fn some_path(file: Index) -> &'static str {
    let paths: Vec<_> = GOOD.paths().collect();
    paths[file.index(paths.len())]
}

/// The good folder after some changes, each of some file.
fn changed(changes: &[(Index, Change)]) -> Folder {
    let mut folder = GOOD.clone();
    for (file, change) in changes {
        let path = some_path(*file);
        let text = change.of(folder.text(path).unwrap_or_default());
        folder.insert(path, text);
    }
    folder
}

/// Reads a folder, and expects findings, or packs that hold what was read.
fn survive(folder: &Folder) {
    let loaded = load_folder(folder);
    match build_folder(folder) {
        Err(findings) => assert_eq!(findings.to_string(), loaded.findings.to_string()),
        Ok(build) => {
            let catalog: Catalog = packed::unpack(&build.rules).expect("the rules can be read");
            let held = loaded.catalog.expect("a folder without findings has rules");
            assert_eq!(catalog.editions, held.editions);
            for words in &build.words {
                Pack::decode(&words.bytes, build.fingerprint).expect("the words can be read");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/hostile/data.proptest-regressions"))),
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_folder_with_one_mistake_is_read_to_the_end(file in any::<Index>(), change in changes()) {
        survive(&changed(&[(file, change)]));
    }

    #[test]
    fn a_folder_with_many_mistakes_is_read_to_the_end(
        changes in prop::collection::vec((any::<Index>(), changes()), 2..12),
    ) {
        survive(&changed(&changes));
    }

    #[test]
    fn a_file_of_any_text_is_read_to_the_end(file in any::<Index>(), text in any::<String>()) {
        let mut folder = GOOD.clone();
        folder.insert(some_path(file), text);
        survive(&folder);
    }

    #[test]
    fn a_file_of_any_name_is_read_to_the_end(name in "(editions/|plans/|\\PC)?[a-z0-9./-]{0,16}\\PC?(.toml)?") {
        let mut folder = GOOD.clone();
        folder.insert(&name, PLANS.to_owned());
        survive(&folder);
    }
}

#[test]
fn what_is_nested_without_end_is_a_finding() {
    for path in GOOD.paths() {
        for nested in ["[", "{a=", "[[", "a.", "\"\"\""].map(|opened| opened.repeat(100_000)) {
            let mut folder = GOOD.clone();
            folder.insert(path, format!("a = {nested}"));
            assert!(!load_folder(&folder).findings.is_empty(), "{path}");
        }
    }
}
