//! Every worked case in tests/cases comes out as its author wrote.
#![cfg(test)]

use loader::cases::run;
use loader::load;
use std::path::Path;

#[test]
fn every_case_comes_out_as_written() {
    let loaded = load(Path::new("data"));
    let verdicts = run(&loaded, &["tests/cases"]).unwrap_or_else(|findings| panic!("{findings}"));
    assert!(!verdicts.is_empty(), "there are no cases");
    let failed: Vec<_> = verdicts.iter().filter(|verdict| !verdict.passed).map(ToString::to_string).collect();
    assert!(failed.is_empty(), "{} of {} cases failed:\n{}", failed.len(), verdicts.len(), failed.join("\n"));
}
