//! Verifies the data and packs it into the app: the rules, and the names of the labels as constants.

use loader::{Build, Label, WordsFile, build};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=data");
    match build(Path::new("data")) {
        Ok(build) => match write(&build) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail(&[format!("the packs cannot be written: {error}")]),
        },
        Err(findings) => fail(&findings.to_string().lines().map(str::to_owned).collect::<Vec<_>>()),
    }
}

fn fail(sentences: &[String]) -> ExitCode {
    for sentence in sentences {
        println!("cargo::error={sentence}");
    }
    ExitCode::FAILURE
}

fn write(build: &Build) -> io::Result<()> {
    let out = env::var_os("OUT_DIR").map(PathBuf::from).ok_or(io::ErrorKind::NotFound)?;
    fs::write(out.join("rules.pack"), &build.rules)?;
    fs::write(out.join("outline.pack"), &build.outline)?;
    for words in &build.words {
        fs::write(out.join(&words.file_name), &words.bytes)?;
    }
    fs::write(out.join("generated.rs"), generated(build))
}

/// The code that ties the app to its data. A label that is missing does not compile; one that is unused is dead code.
fn generated(build: &Build) -> String {
    let file = |words: &WordsFile| (words.language.clone(), words.scope.clone(), words.file_name.clone());
    let files = build.words.iter().map(file).collect::<Vec<_>>();
    let mut labels = String::new();
    for Label { id, key, text } in &build.labels {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let name = id.replace('.', "_").to_uppercase();
        // Writing to a text cannot fail.
        let _ = writeln!(labels, "    /// \"{text}\"\n    pub const {name}: &str = \"{key}\";");
    }
    let keys = build.labels.iter().map(|label| (&label.id, &label.key)).collect::<Vec<_>>();
    let plans =
        build.plans.iter().map(|file| (format!("{}-{}", file.state.to_lowercase(), file.year), &file.file_name));
    let plans = plans.collect::<Vec<_>>();
    format!(
        r#"/// The rules pack. The browser fetches it; only pages written ahead and tests carry it.
#[cfg(not(target_arch = "wasm32"))]
pub static RULES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rules.pack"));

/// The outline of the rules, for the start page in the browser.
#[cfg(target_arch = "wasm32")]
pub static OUTLINE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/outline.pack"));

/// The file name of the rules pack.
pub const RULES_FILE: &str = "{}";

/// The fingerprint of the rules pack, which every words pack repeats.
pub const FINGERPRINT: u64 = {};

/// The words packs: the language, the scope and the file name of each, the start page's first.
pub const WORDS: &[(&str, &str, &str)] = &{files:?};

/// The lists of plans: the id and the file name of each.
pub const PLANS: &[(&str, &str)] = &{plans:?};

/// The ids of the labels of the screens, in order, each with its key in the packs. Only tests look labels up by id.
#[cfg(not(target_arch = "wasm32"))]
pub const LABELS: &[(&str, &str)] = &{keys:?};

/// The keys of the labels of the screens.
pub mod ui {{
{labels}}}
"#,
        build.rules_file, build.fingerprint
    )
}
