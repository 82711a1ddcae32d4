use super::mutant::Mutant;
use super::notice::Notice;
use std::fmt;

/// How many changes were noticed by what, and which were not.
pub struct Tally<'m> {
    /// The changes that nothing noticed.
    pub survivors: Vec<&'m Mutant>,
    changed: usize,
    by_verifier: usize,
    by_cases: usize,
    by_record: usize,
}

impl<'m> Tally<'m> {
    /// Counts what noticed each mutant.
    pub fn new(mutants: &'m [Mutant], notices: &[Option<Notice>]) -> Self {
        let count = |wanted| notices.iter().filter(|notice| **notice == Some(wanted)).count();
        let unnoticed = mutants.iter().zip(notices).filter(|(_, notice)| notice.is_none());
        Self {
            survivors: unnoticed.map(|(mutant, _)| mutant).collect(),
            changed: mutants.len(),
            by_verifier: count(Notice::Verifier),
            by_cases: count(Notice::Case),
            by_record: count(Notice::Record),
        }
    }
}

impl fmt::Display for Tally<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { survivors, changed, by_verifier, by_cases, by_record } = self;
        for survivor in survivors {
            writeln!(formatter, "{survivor}")?;
        }
        let noticed = by_verifier + by_cases + by_record;
        write!(
            formatter,
            "changed {changed}, noticed {noticed} (verifier {by_verifier}, cases {by_cases}, record {by_record}), survived {}",
            survivors.len()
        )
    }
}
