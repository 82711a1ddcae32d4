//! Writing a directory of plans from a table that a spreadsheet or a program has saved as CSV.

mod canonical;
mod cells;
mod gathered;
mod options;
mod plan;
mod row;
mod sheet;
#[cfg(test)]
mod tests;

pub use options::Options;

use crate::failure::Failure;
use crate::project::Project;
use canonical::canonical;
use chrono::NaiveDate;
use gathered::Gathered;
use loader::{Finding, Findings};
use plans::{Contact, PlanList};
use sheet::Sheet;
use std::fs;
use std::path::Path;

/// Reads a table of plans, and writes the file of the data that holds those of a state.
///
/// # Errors
///
/// If a file cannot be read or written, or anything is wrong with a row; then nothing is written.
pub fn run(project: &Project, options: &Options) -> Result<(), Failure> {
    let read = |path: &Path| fs::read(path).map_err(Failure::file(path));
    let plans = (options.csv.display().to_string(), read(&options.csv)?);
    let contacts = match &options.contacts {
        Some(path) => Some((path.display().to_string(), read(path)?)),
        None => None,
    };
    let (list, others) = import(options, &plans, contacts.as_ref())?;
    let path = project.data().join(format!("plans/{}-{}.toml", list.state.to_lowercase(), list.year));
    fs::create_dir_all(project.data().join("plans")).map_err(Failure::file(&path))?;
    fs::write(&path, canonical(&list)).map_err(Failure::file(&path))?;
    println!("{}: {} plans; {others} rows of other states are left out.", path.display(), list.plans.len());
    Ok(())
}

/// The list that the tables make, each a path and bytes, and how many rows are of other states.
///
/// # Errors
///
/// Everything that is wrong with the rows, whatever their state.
fn import(
    options: &Options,
    plans: &(String, Vec<u8>),
    contacts: Option<&(String, Vec<u8>)>,
) -> Result<(PlanList, usize), Failure> {
    let mut findings = Vec::new();
    let sheet = Sheet::read(&plans.0, &plans.1, &plan::COLUMNS, &mut findings);
    let Gathered { plans, others } = Gathered::of(&sheet, &options.state, &mut findings);
    let contacts = contacts.map(|(path, bytes)| contacts_of(path, bytes, &mut findings)).unwrap_or_default();
    if !findings.is_empty() {
        return Err(Failure::Findings(Findings::new(findings)));
    }
    let list = PlanList {
        state: options.state.clone(),
        year: options.year,
        from: day(options.year, 1, 1)?,
        until: day(options.year, 12, 31)?,
        cites: options.cites.clone(),
        contacts,
        plans,
    };
    Ok((list, others))
}

fn contacts_of(path: &str, bytes: &[u8], findings: &mut Vec<Finding>) -> Vec<Contact> {
    let sheet = Sheet::read(path, bytes, &plan::CONTACT_COLUMNS, findings);
    sheet.rows.iter().filter_map(|row| plan::contact(row, findings)).collect()
}

fn day(year: u16, month: u32, day: u32) -> Result<NaiveDate, Failure> {
    let date = NaiveDate::from_ymd_opt(i32::from(year), month, day);
    date.ok_or_else(|| Failure::Setting(format!("{year} is not a year")))
}
