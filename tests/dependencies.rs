//! What each part may depend on. Without this, a convenience in one manifest would reach every reader's browser.

use std::collections::BTreeSet;
use std::process::Command;

/// The names of the packages that `cargo tree` lists for the browser build under these arguments.
#[allow(clippy::expect_used, reason = "only tests call this")]
fn tree(arguments: &[&str]) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["tree", "--locked", "--prefix", "none", "--format", "{p}", "--edges", "normal,no-proc-macro"])
        .args(["--target", "wasm32-unknown-unknown"])
        .args(arguments)
        .output()
        .expect("cargo runs");
    let text = String::from_utf8(output.stdout).expect("names are text");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    text.lines().filter_map(|line| line.split(' ').next()).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

fn assert_none(found: &BTreeSet<String>, forbidden: &[&str]) {
    let found: Vec<_> = forbidden.iter().filter(|name| found.contains(**name)).collect();
    assert!(found.is_empty(), "forbidden: {found:?}");
}

#[test]
fn neither_loader_nor_toml_reaches_the_browser() {
    let app = tree(&["--package", "signpost"]);
    assert!(app.contains("rules") && app.contains("words") && app.contains("yew"), "{app:?}");
    assert_none(&app, &["loader", "xtask", "toml", "toml_edit", "toml_parser", "basic-toml"]);
}

#[test]
fn what_reads_tables_of_plans_stays_with_the_importer() {
    let app = tree(&["--package", "signpost"]);
    assert!(app.contains("plans"), "{app:?}");
    assert_none(&app, &["csv", "csv-core", "encoding_rs", "json"]);
}

#[test]
fn the_list_of_plans_needs_only_the_calendar_and_the_form_of_packs() {
    let direct = tree(&["--package", "plans", "--depth", "1"]);
    assert_eq!(direct, ["chrono", "packed", "plans"].map(str::to_owned).into());
}

#[test]
fn json_comes_only_along_with_yews_own_parts() {
    let direct = tree(&["--package", "signpost", "--depth", "1"]);
    assert_none(&direct, &["serde_json"]);
    let users = tree(&["--package", "signpost", "--invert", "serde_json", "--depth", "1"]);
    let others: Vec<_> = users.iter().filter(|name| *name != "serde_json" && !name.starts_with("gloo")).collect();
    assert!(others.is_empty(), "serde_json is used by {others:?}");
}

#[test]
fn the_engine_sees_no_browser_no_words_and_no_files() {
    let engine = tree(&["--package", "rules"]);
    assert!(engine.contains("chrono"), "{engine:?}");
    assert_none(&engine, &["yew", "web-sys", "js-sys", "wasm-bindgen", "words", "loader", "toml", "serde_json"]);
}
