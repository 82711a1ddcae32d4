use crate::{Finding, Findings, Spot};
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

/// The path below the data of the file that an agency adds.
pub const AGENCY_FILE: &str = "agency.toml";

/// The TOML files of a folder, held in memory: path below the folder, with `/` between its parts, and text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folder {
    root: String,
    files: BTreeMap<String, String>,
    /// The files that stand elsewhere: the path below the folder at which each is read, and where it stands.
    elsewhere: BTreeMap<String, String>,
}

impl Folder {
    /// Makes a folder of files. The root is put in front of every path that is shown.
    pub fn new(root: &str, files: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { root: root.to_owned(), files: files.into_iter().collect(), elsewhere: BTreeMap::new() }
    }

    /// Reads every TOML file below a path.
    ///
    /// # Errors
    ///
    /// One finding for each file or folder that cannot be read.
    pub fn read(root: &Path) -> Result<Self, Findings> {
        let mut folder = Self::new(&root.display().to_string(), []);
        let mut failures = Vec::new();
        folder.add(root, "", &mut failures);
        if failures.is_empty() { Ok(folder) } else { Err(Findings::new(failures)) }
    }

    /// Reads an agency's file that stands elsewhere.
    ///
    /// # Errors
    ///
    /// A finding if it cannot be read.
    pub fn with_agency(mut self, file: &Path) -> Result<Self, Findings> {
        let text = std::fs::read_to_string(file).map_err(|error| Findings::new(vec![unreadable(file, &error)]))?;
        self.insert(AGENCY_FILE, text);
        self.elsewhere.insert(AGENCY_FILE.to_owned(), file.display().to_string());
        Ok(self)
    }

    /// The path of a file as findings show it.
    pub fn shown(&self, path: &str) -> String {
        self.elsewhere.get(path).cloned().unwrap_or_else(|| format!("{}/{path}", self.root))
    }

    /// The text of a file, if the folder holds it.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// The paths of all files, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The names of the folders directly below a path that ends in `/`, in order.
    pub fn folders(&self, path: &str) -> BTreeSet<&str> {
        self.files.keys().filter_map(|file| file.strip_prefix(path)?.split_once('/')).map(|(name, _)| name).collect()
    }

    /// Adds a file, or gives one another text.
    pub fn insert(&mut self, path: &str, text: String) {
        self.files.insert(path.to_owned(), text);
    }

    /// Takes a file out.
    pub fn remove(&mut self, path: &str) {
        self.files.remove(path);
    }

    fn add(&mut self, folder: &Path, prefix: &str, failures: &mut Vec<Finding>) {
        let entries = match std::fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
            Ok(entries) => entries,
            Err(error) => return failures.push(unreadable(folder, &error)),
        };
        for entry in entries {
            let below = entry.path();
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if below.is_dir() {
                self.add(&below, &format!("{path}/"), failures);
            } else if below.extension().is_some_and(|extension| extension == "toml") {
                match std::fs::read_to_string(&below) {
                    Ok(text) => self.insert(&path, text),
                    Err(error) => failures.push(unreadable(&below, &error)),
                }
            }
        }
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Finding {
    Finding { spot: Spot::top(&path.display().to_string()), sentence: format!("this cannot be read: {error}") }
}
