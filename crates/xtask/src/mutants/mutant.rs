use super::document::Document;
use std::fmt;
use std::ops::Range;

/// The data with one place changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mutant {
    /// The file, as a path below the data.
    pub path: String,
    /// The line of the place, counted from 1.
    pub line: usize,
    /// The keys that lead to the place, with dots between.
    pub place: String,
    /// The bytes that are replaced.
    pub span: Range<usize>,
    /// What stood there.
    pub before: String,
    /// What stands there now.
    pub after: String,
}

impl Mutant {
    /// Changes a stretch of a file.
    pub fn new(document: &Document<'_>, keys: &[&str], span: Range<usize>, after: String) -> Self {
        Self {
            path: document.path.to_owned(),
            line: document.line(span.start),
            place: keys.join("."),
            before: document.text[span.clone()].to_owned(),
            span,
            after,
        }
    }

    /// The text of its file, changed.
    pub fn apply(&self, text: &str) -> String {
        let mut changed = text.to_owned();
        changed.replace_range(self.span.clone(), &self.after);
        changed
    }
}

impl fmt::Display for Mutant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, place, .. } = self;
        // What is cut out may run over many lines; those show what it was.
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let (before, after) = (one_line(&self.before), one_line(&self.after));
        if after.is_empty() {
            write!(formatter, "data/{path}:{line}: {place}: {before} is dropped")
        } else {
            write!(formatter, "data/{path}:{line}: {place}: {before} becomes {after}")
        }
    }
}
