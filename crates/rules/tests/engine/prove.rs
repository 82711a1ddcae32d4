use crate::sketch::topics;
use crate::world::draws;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use rules::Situation;
use rules::catalog::Topic;
use std::cell::Cell;
use std::io::Write;

/// The number of random topics for each property.
const TOPICS: u32 = 100;

/// Checks a property on random topics, each with random situations, and prints how many; the check counts the
/// situations that it compared.
///
/// The line goes past the test harness, which would swallow it.
pub fn prove(property: &str, check: impl Fn(&Topic, &[Situation]) -> Result<usize, TestCaseError>) {
    let (topics_seen, situations_seen) = (Cell::new(0), Cell::new(0));
    let config = Config { cases: TOPICS, failure_persistence: None, ..Config::default() };
    let outcome = TestRunner::new(config).run(&(topics(), draws()), |(topic, draws)| {
        let situations: Vec<Situation> = draws.iter().map(|draw| draw.situation(&topic)).collect();
        topics_seen.set(topics_seen.get() + 1);
        situations_seen.set(situations_seen.get() + check(&topic, &situations)?);
        Ok(())
    });
    assert!(outcome.is_ok(), "{property}: {}", outcome.err().map(|error| error.to_string()).unwrap_or_default());
    let (topics, situations) = (topics_seen.get(), situations_seen.get());
    _ = writeln!(std::io::stderr(), "{property}: {topics} topics, {situations} situations");
}
