use loader::{Finding, Spot};

/// A row of a table: its line, and the cells of the columns that were asked for.
#[derive(Debug)]
pub struct Row {
    /// The line on which it begins.
    pub spot: Spot,
    columns: &'static [&'static str],
    cells: Vec<String>,
}

impl Row {
    /// Makes a row of one cell for each column.
    pub fn new(spot: Spot, columns: &'static [&'static str], cells: Vec<String>) -> Self {
        Self { spot, columns, cells }
    }

    /// The meaning of a cell that must be filled. A blank one, or one without a meaning, is noted with what is wanted.
    pub fn need<T>(
        &self,
        column: &str,
        read: impl Fn(&str) -> Option<T>,
        wanted: &str,
        findings: &mut Vec<Finding>,
    ) -> Option<T> {
        if self.cell(column).is_empty() {
            self.note(format!("the cell \"{column}\" is blank: write {wanted}"), findings);
        }
        self.may(column, read, wanted, findings)
    }

    /// The meaning of a cell that may be blank. One without a meaning is noted with what is wanted.
    pub fn may<T>(
        &self,
        column: &str,
        read: impl Fn(&str) -> Option<T>,
        wanted: &str,
        findings: &mut Vec<Finding>,
    ) -> Option<T> {
        let cell = Some(self.cell(column)).filter(|cell| !cell.is_empty())?;
        let meaning = read(cell);
        if meaning.is_none() {
            self.note(format!("\"{cell}\" does not fit the column \"{column}\": write {wanted}"), findings);
        }
        meaning
    }

    /// Notes something about the row.
    pub fn note(&self, sentence: String, findings: &mut Vec<Finding>) {
        findings.push(Finding { spot: self.spot.clone(), sentence });
    }

    fn cell(&self, column: &str) -> &str {
        let position = self.columns.iter().position(|own| *own == column);
        position.and_then(|position| self.cells.get(position)).map_or("", String::as_str)
    }
}
