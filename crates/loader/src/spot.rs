use std::fmt;
use std::rc::Rc;

/// A line of a file of the data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The file, as a path below the folder that was loaded, with that folder in front.
    pub path: Rc<str>,
    /// The line, counted from 1.
    pub line: usize,
}

impl Spot {
    /// The first line of a file, for what concerns the file as a whole.
    pub fn top(path: &str) -> Self {
        Self { path: path.into(), line: 1 }
    }
}

impl fmt::Display for Spot {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.path, self.line)
    }
}
