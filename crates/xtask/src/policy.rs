use crate::failure::Failure;
use std::fs;
use std::path::Path;

const START: &str = r#"<meta http-equiv="Content-Security-Policy" content=""#;

/// The policy that the start page of a built site states for hosts that send none. The server sends the same text,
/// so that it is written once.
///
/// # Errors
///
/// If the start page cannot be read or states none.
pub fn of(dist: &Path) -> Result<String, Failure> {
    let path = dist.join("index.html");
    let page = fs::read_to_string(&path).map_err(Failure::file(&path))?;
    let stated = page.split_once(START).and_then(|(_, rest)| rest.split_once('"'));
    stated.map(|(policy, _)| policy.to_owned()).ok_or(Failure::NoPolicy(path))
}
