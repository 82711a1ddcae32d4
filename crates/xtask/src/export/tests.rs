//! The document against its schema, and against itself.

mod broken;
mod ids;
mod schema;
mod shared;
mod time;
mod topic;
mod vocabulary;

use super::document;
use crate::made_up_data::{folder, with_plans};
use loader::{Folder, load_folder};
use serde_json::Value;
use std::sync::LazyLock;

/// A directory of one plan.
const DIRECTORY: &str = r#"
state = "NH"
year = 2007
in_force = { from = 2007-01-01, until = 2007-12-31 }
cites = ["memo-2006/first"]

[[contact]]
name = "Helpline"
letters = "1-800-HELPLINE"
phone = "1-800-633-4227"

[[plan]]
contract = "S0123"
number = "004"
organization = "The company"
name = "The plan"
kind = "PDP"
enrollment = "1-800-445-1796"
member_services = "1-877-238-6211"
"#;

/// The document of a folder in memory.
fn export(folder: &Folder) -> Value {
    let loaded = load_folder(folder);
    assert!(loaded.findings.is_empty(), "{}", loaded.findings);
    document::of(&loaded.catalog.unwrap(), &loaded.words, &loaded.plans)
}

/// The made-up data, with a directory.
fn door() -> Folder {
    with_plans(DIRECTORY)
}

/// The member of a list of the only topic of the made-up data, by its id.
fn held(list: &str, id: &str) -> Value {
    let members = EXPORTS[1]["editions"][0]["topics"][0][list].as_array().unwrap();
    members.iter().find(|member| member["id"] == id).unwrap().clone()
}

/// The document of the rules, and that of the made-up data.
static EXPORTS: LazyLock<[Value; 2]> = LazyLock::new(|| [export(&folder("data")), export(&door())]);

#[test]
fn the_same_data_gives_the_same_bytes() {
    assert_eq!(export(&folder("data")).to_string(), EXPORTS[0].to_string());
}

#[test]
fn a_change_of_one_word_changes_the_fingerprint() {
    let mut data = folder("data");
    let words = "editions/2009/words.en.toml";
    data.insert(words, data.text(words).unwrap().replace("Rules of 2006", "The rules of 2006"));
    assert_ne!(export(&data)["fingerprint"], EXPORTS[0]["fingerprint"]);
}
