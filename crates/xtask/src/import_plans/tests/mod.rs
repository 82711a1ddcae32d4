//! The importer, fed with the table of New Hampshire in 2007, a list of the whole country, and rows that are wrong.

mod bad_rows;
mod hostile;
mod national;
mod spreadsheets;
mod written;

use super::{Options, canonical, import};
use crate::failure::Failure;
use crate::made_up_data::folder;
use loader::Folder;
use plans::PlanList;

/// The table of 2007 as it is printed.
const TABLE: &str = include_str!("nh-2007.csv");

/// Whom else it names.
const CONTACTS: &str = include_str!("nh-2007-contacts.csv");

/// The options with which the table of 2007 was imported.
fn options(state: &str) -> Options {
    Options {
        csv: "plans.csv".into(),
        state: state.to_owned(),
        year: 2007,
        cites: ["title", "columns", "contacts"].map(|place| format!("state-plans-2007/{place}")).to_vec(),
        contacts: Some("contacts.csv".into()),
    }
}

fn imported(table: &[u8], state: &str) -> Result<(PlanList, usize), Failure> {
    let contacts = ("contacts.csv".to_owned(), CONTACTS.as_bytes().to_vec());
    import(&options(state), &("plans.csv".to_owned(), table.to_vec()), Some(&contacts))
}

/// The file that a table of New Hampshire makes.
fn file_of(table: &[u8]) -> String {
    imported(table, "NH").map_or_else(|failure| panic!("{failure}"), |(list, _)| canonical(&list))
}

/// What is found in a table.
fn findings_of(table: &[u8]) -> String {
    imported(table, "NH").map_or_else(|failure| failure.to_string(), |_| "nothing".to_owned())
}

/// The project's data with one file in place of another, or beside the others.
fn folder_with(path: &str, file: &str) -> Folder {
    let mut data = folder("data");
    data.insert(path, file.to_owned());
    data
}
