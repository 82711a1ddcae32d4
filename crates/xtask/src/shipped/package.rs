use std::path::PathBuf;

/// A package of which something reaches the browser.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Package {
    /// Where it comes from, as package addresses (purl) call it: `cargo` or `npm`.
    pub registry: &'static str,
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence, as it says itself.
    pub licence: String,
    /// Where its files are.
    pub folder: PathBuf,
}
