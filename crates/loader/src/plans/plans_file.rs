use packed::{fingerprint, seal};
use plans::PlanList;

/// A directory pack, fetched when the directory opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlansFile {
    /// The state: two capital letters, `US` for the whole country.
    pub state: String,
    /// The year for which the list was made.
    pub year: u16,
    /// The file name, which changes with the content: `plans.<state>-<year>.<16 hexadecimal digits>.pack`, with the state
    /// in lower case.
    pub file_name: String,
    /// The pack.
    pub bytes: Vec<u8>,
}

impl PlansFile {
    /// Packs a list.
    pub fn of(list: &PlanList) -> Self {
        let bytes = seal(list);
        let file_name = format!("plans.{}-{}.{:016x}.pack", list.state.to_lowercase(), list.year, fingerprint(&bytes));
        Self { state: list.state.clone(), year: list.year, file_name, bytes }
    }
}
