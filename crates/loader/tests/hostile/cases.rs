use crate::changes::changes;
use loader::cases::run_text;
use loader::{Loaded, load};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use std::path::Path;
use std::sync::LazyLock;

/// Worked cases of the project, with most of what a case can say.
const CASES: [&str; 3] = [
    include_str!("../../../../tests/cases/discharge.toml"),
    include_str!("../../../../tests/cases/override.toml"),
    include_str!("../../../../tests/cases/problem_late.toml"),
];

/// The project's own data, read once.
static LOADED: LazyLock<Loaded> = LazyLock::new(|| load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")));

/// One case of a file.
fn case(file: &str, at: prop::sample::Index) -> String {
    let cases: Vec<&str> = file.split("[[case]]").skip(1).collect();
    format!("[[case]]{}", at.get(&cases))
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
        if let Ok(verdicts) = run_text(&LOADED, "cases.toml", &text) {
            prop_assert!(verdicts.len() <= text.matches("case").count());
        }
    }

    #[test]
    fn any_text_is_judged_or_refused(text in "(\\[\\[case\\]\\]\n)?([a-z_]{1,8} = \\PC{0,12}\n){0,8}") {
        let judged = run_text(&LOADED, "cases.toml", &text);
        prop_assert!(judged.is_err() || text.is_empty(), "{:?}", text);
    }
}
