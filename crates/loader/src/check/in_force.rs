use crate::Report;
use crate::read::Table;
use rules::catalog::{Cite, Period, Source};

/// The days that the sources of a row share, on which it is in force. Sources that share no day are noted.
pub fn in_force(report: &Report, row: &Table<'_>, cites: &[Cite], sources: &[Source]) -> Period {
    let share = |shared: Option<Period>, cite: &Cite| shared?.overlap(&sources[cite.source.at()].period);
    let shared = cites.iter().fold(Some(Period::default()), share);
    if shared.is_none() {
        report.note(&row.spot, format!("{} cites sources that are in force on no common day", row.name));
    }
    shared.unwrap_or_default()
}
