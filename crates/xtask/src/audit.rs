use crate::failure::Failure;
use crate::project::Project;
use crate::step;
use crate::tool::{deny, install_node_packages};
use serde::Deserialize;
use xshell::cmd;

/// Asks what is known of the packages that the project uses: licences, origins and faults of the crates, signatures of
/// the npm packages. What cannot be reached from here is said, and is no failure.
///
/// # Errors
///
/// If something is wrong with a package, or a tool is missing.
pub fn run(project: &Project) -> Result<(), Failure> {
    crates(project)?;
    packages(project)
}

fn crates(project: &Project) -> Result<(), Failure> {
    let deny = deny::install(project)?;
    let shell = &project.shell;
    step::begin("Checking licences, origins and doubles of the crates");
    cmd!(shell, "{deny} check --hide-inclusion-graph bans licenses sources").quiet().run()?;
    step::begin("Checking the crates against the list of known faults");
    if cmd!(shell, "{deny} fetch db").quiet().ignore_stdout().ignore_stderr().run().is_err() {
        println!("Not checked: the list of known faults cannot be fetched from here.");
        return Ok(());
    }
    cmd!(shell, "{deny} check --hide-inclusion-graph --disable-fetch advisories").quiet().run()?;
    Ok(())
}

/// What npm finds: the packages whose signature is wrong, and those that should have one.
#[derive(Debug, Deserialize)]
struct Signatures {
    invalid: Vec<Package>,
    missing: Vec<Package>,
}

#[derive(Debug, Deserialize)]
struct Package {
    name: String,
    version: String,
}

fn packages(project: &Project) -> Result<(), Failure> {
    install_node_packages(project)?;
    step::begin("Checking the signatures of the npm packages");
    let shell = &project.shell;
    let answer = cmd!(shell, "npm audit signatures --json --fetch-retries=0 --fetch-timeout=20000")
        .quiet()
        .ignore_status()
        .ignore_stderr()
        .read()?;
    match unsound(&answer) {
        None => println!("Not checked: the registry in use does not answer for signatures."),
        Some(unsound) if unsound.is_empty() => println!("Every signature is right."),
        Some(unsound) => return Err(Failure::Packages(unsound)),
    }
    Ok(())
}

/// What is wrong with packages, from npm's answer: each as a sentence. Nothing, if the answer is none.
fn unsound(answer: &str) -> Option<Vec<String>> {
    let Signatures { invalid, missing } = serde_json::from_str(answer).ok()?;
    let told = |package: Package, fault| format!("{} {}: the signature {fault}", package.name, package.version);
    let invalid = invalid.into_iter().map(|package| told(package, "is wrong"));
    let missing = missing.into_iter().map(|package| told(package, "is missing"));
    Some(invalid.chain(missing).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_and_missing_signatures_are_told() {
        let answer = r#"{"invalid": [{"name": "a", "version": "1.0.0", "code": "EINTEGRITYSIGNATURE"}],
            "missing": [{"name": "b", "version": "2.0.0", "location": "node_modules/b"}]}"#;
        let expected = ["a 1.0.0: the signature is wrong", "b 2.0.0: the signature is missing"];
        assert_eq!(unsound(answer).as_deref(), Some(expected.map(String::from).as_slice()));
        assert_eq!(unsound(r#"{"invalid": [], "missing": []}"#), Some(Vec::new()));
    }

    #[test]
    fn an_error_in_place_of_an_answer_is_none() {
        assert_eq!(unsound(r#"{"error": {"code": "E405", "summary": "Method Not Allowed"}}"#), None);
        assert_eq!(unsound(""), None);
    }
}
