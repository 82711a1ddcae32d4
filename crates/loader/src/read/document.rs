use super::Value;
use crate::{Report, Spot};
use std::ops::Range;
use std::rc::Rc;
use toml::de::{DeTable, DeValue};

/// A file that is valid TOML.
pub struct Document<'t> {
    path: Rc<str>,
    line_starts: Vec<usize>,
    root: DeValue<'t>,
}

impl<'t> Document<'t> {
    /// Parses a file. A syntax error is noted, and the file is then left out of everything else.
    pub fn parse(path: &str, text: &'t str, report: &Report) -> Option<Self> {
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let mut document = Self { path: path.into(), line_starts, root: DeValue::Table(DeTable::new()) };
        match DeTable::parse(text) {
            Ok(entries) => {
                document.root = DeValue::Table(entries.into_inner());
                Some(document)
            }
            Err(error) => {
                let spot = document.spot(&error.span().unwrap_or_default());
                report.note(&spot, format!("this is not TOML: {}", error.message()));
                None
            }
        }
    }

    /// The whole file, which is a table.
    pub fn root<'a>(&'a self, report: &'a Report) -> Value<'a> {
        Value::new(self, report, "the file", &self.root, Spot::top(&self.path))
    }

    /// The line on which a stretch of bytes begins.
    pub fn spot(&self, span: &Range<usize>) -> Spot {
        Spot { path: Rc::clone(&self.path), line: self.line_starts.partition_point(|start| *start <= span.start) }
    }
}
