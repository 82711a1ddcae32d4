use crate::changes::changes;
use loader::cases::run_text;
use loader::{Loaded, load};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use std::path::Path;

/// Worked cases of the project, with most of what a case can say.
const CASES: [&str; 3] = [
    include_str!("../../../../tests/cases/discharge.toml"),
    include_str!("../../../../tests/cases/override.toml"),
    include_str!("../../../../tests/cases/problem_late.toml"),
];

thread_local! {
    /// The project's own data, read once for each test.
    static LOADED: Loaded = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data"));
}

/// How many cases of a file pass or fail; nothing if there are findings.
fn judged(text: &str) -> Option<usize> {
    LOADED.with(|loaded| run_text(loaded, "cases.toml", text)).ok().map(|verdicts| verdicts.len())
}

/// One case of a file.
fn case(file: &str, at: prop::sample::Index) -> String {
    let cases: Vec<&str> = file.split("[[case]]").skip(1).collect();
    format!("[[case]]{}", cases[at.index(cases.len())])
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/hostile/cases.proptest-regressions"))),
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_case_with_mistakes_is_judged_or_refused(
        file in prop::sample::select(CASES.to_vec()),
        at in any::<prop::sample::Index>(),
        changes in prop::collection::vec(changes(), 1..4),
    ) {
        let text = changes.iter().fold(case(file, at), |text, change| change.of(&text));
        if let Some(count) = judged(&text) {
            prop_assert!(count <= text.matches("case").count());
        }
    }

    #[test]
    fn any_text_is_judged_or_refused(text in "(\\[\\[case\\]\\]\n)?([a-z_]{1,8} = \\PC{0,12}\n){0,8}") {
        prop_assert_eq!(judged(&text), None);
    }
}
