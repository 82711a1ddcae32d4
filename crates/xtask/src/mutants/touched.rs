use super::mutant::Mutant;
use crate::failure::Failure;
use crate::project::Project;
use std::collections::BTreeMap;
use std::ops::Range;
use xshell::cmd;

/// The lines of the data that differ from a commit.
pub struct Touched(BTreeMap<String, Vec<Range<usize>>>);

impl Touched {
    /// Asks git what was changed since a commit.
    ///
    /// # Errors
    ///
    /// If git is missing or does not know the commit.
    pub fn since(project: &Project, commit: &str) -> Result<Self, Failure> {
        let differences = cmd!(project.shell, "git diff --unified=0 --no-prefix {commit} -- data").quiet().read()?;
        Ok(Self::of(&differences))
    }

    /// Reads differences without context lines.
    pub fn of(differences: &str) -> Self {
        let mut touched: BTreeMap<String, Vec<Range<usize>>> = BTreeMap::new();
        let mut file = String::new();
        for line in differences.lines() {
            if let Some(path) = line.strip_prefix("+++ data/") {
                path.clone_into(&mut file);
            } else if let Some(lines) = line.strip_prefix("@@ ").and_then(added) {
                touched.entry(file.clone()).or_default().push(lines);
            }
        }
        Self(touched)
    }

    /// Whether what a mutant replaces stands on one of the lines.
    pub fn contain(&self, mutant: &Mutant) -> bool {
        let own = mutant.line..mutant.line + mutant.before.lines().count().max(1);
        let touched = self.0.get(&mutant.path).map_or(&[][..], Vec::as_slice);
        touched.iter().any(|lines| lines.start < own.end && own.start < lines.end)
    }
}

/// The lines that were added, from the heading of a difference such as `-3 +3,2 @@`. None were added if their number is
/// 0.
fn added(heading: &str) -> Option<Range<usize>> {
    let lines = heading.split(' ').find_map(|part| part.strip_prefix('+'))?;
    let (first, count) = lines.split_once(',').unwrap_or((lines, "1"));
    let first: usize = first.parse().ok()?;
    Some(first..first + count.parse::<usize>().ok()?)
}
