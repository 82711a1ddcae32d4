use super::row::Row;
use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, WINDOWS_1252};
use loader::{Finding, Spot};
use std::borrow::Cow;

/// A table with a row of headings.
#[derive(Debug)]
pub struct Sheet {
    /// Its first line.
    pub top: Spot,
    /// The rows below the headings that have a cell that is not blank.
    pub rows: Vec<Row>,
}

impl Sheet {
    /// Reads a table in UTF-8 or, if it cannot be that, in Windows-1252, with or without a mark of the byte order. The
    /// columns stand in any order, among others, under headings in any case and punctuation. A heading that is missing
    /// or there twice is noted, and so is a row with more or fewer cells than there are headings.
    pub fn read(path: &str, bytes: &[u8], columns: &'static [&'static str], findings: &mut Vec<Finding>) -> Self {
        let top = Spot::top(path);
        // The reader of rows takes only a line feed for the end of a line when it counts lines.
        let text = decoded(bytes).replace("\r\n", "\n").replace('\r', "\n");
        let mut records =
            ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes()).into_records();
        let headings = records.next().and_then(Result::ok).unwrap_or_default();
        let mut sheet = Self { top, rows: Vec::new() };
        let Some(positions) = positions(&headings, columns, &sheet.top, findings) else { return sheet };
        // A text in memory cannot fail to be read.
        for record in records.filter_map(Result::ok).filter(|record| record.iter().any(|cell| !cell.trim().is_empty()))
        {
            let spot = Spot { path: sheet.top.path.clone(), line: line_of(&record, &text) };
            if record.len() == headings.len() {
                let cells = positions.iter().map(|position| plain(record.get(*position).unwrap_or_default()));
                sheet.rows.push(Row::new(spot, columns, cells.collect()));
            } else {
                let sentence =
                    format!("this row has {} cells, but there are {} headings", record.len(), headings.len());
                findings.push(Finding { spot, sentence });
            }
        }
        sheet
    }
}

/// The line on which the first cell of a row stands. For its reader, a row begins with the empty lines before it.
fn line_of(row: &StringRecord, text: &str) -> usize {
    let begin = |position: &csv::Position| Some((position.line().try_into().ok()?, position.byte().try_into().ok()?));
    let (line, byte): (usize, usize) = row.position().and_then(begin).unwrap_or((1, 0));
    line + text.bytes().skip(byte).take_while(|sign| *sign == b'\n').count()
}

/// The text of some bytes. Only what is no UTF-8 is taken for Windows-1252, in which every byte is a letter or a sign.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    match (Encoding::for_bom(bytes), str::from_utf8(bytes)) {
        (Some((encoding, _)), _) => encoding.decode(bytes).0,
        (None, Ok(text)) => Cow::Borrowed(text),
        (None, Err(_)) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// The position of every column.
fn positions(headings: &StringRecord, columns: &[&str], top: &Spot, findings: &mut Vec<Finding>) -> Option<Vec<usize>> {
    let position = |column: &&str| {
        let found: Vec<_> =
            headings.iter().enumerate().filter(|(_, heading)| compared(heading) == compared(column)).collect();
        if let [(position, _)] = found.as_slice() {
            return Some(*position);
        }
        let count = if found.is_empty() { "missing" } else { "there twice" };
        findings.push(Finding { spot: top.clone(), sentence: format!("the column \"{column}\" is {count}") });
        None
    };
    // Every column is looked for before the first that is missing ends the reading.
    columns.iter().map(position).collect::<Vec<_>>().into_iter().collect()
}

/// A heading as it is compared: its letters, in lower case.
fn compared(heading: &str) -> String {
    heading.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

/// A cell with single spaces.
fn plain(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}
