use super::figure::Figure;
use crate::catalog;
use crate::failure::Failure;
use crate::project::Project;
use chrono::NaiveDateTime;
use rules::catalog::{Catalog, Topic, ValueIndex};
use rules::{Situation, evaluate};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long the engine is kept busy for one figure. Long enough for thousands of evaluations.
const TIMED_FOR: Duration = Duration::from_secs(2);

/// How fast the data is verified and the engine evaluates.
pub struct EngineSpeed {
    verified_in: Duration,
    evaluations_per_second: f64,
}

impl EngineSpeed {
    /// Verifies all data once, then answers the questions of every topic over and over.
    ///
    /// # Errors
    ///
    /// If there are findings in the data.
    pub fn measure(project: &Project) -> Result<Self, Failure> {
        let start = Instant::now();
        let catalog = catalog::load(project)?;
        let verified_in = start.elapsed();
        Ok(Self { verified_in, evaluations_per_second: evaluations_per_second(&catalog) })
    }

    /// What is kept of it.
    pub fn figures(&self) -> Vec<Figure> {
        vec![
            Figure::new("Verify all data", self.verified_in.as_secs_f64() * 1000.0, "ms"),
            Figure::new("Evaluations, one core, native", self.evaluations_per_second, "a second"),
        ]
    }
}

fn evaluations_per_second(catalog: &Catalog) -> f64 {
    let topics: Vec<&Topic> = catalog.editions.iter().flat_map(|edition| &edition.topics).collect();
    let start = Instant::now();
    let mut evaluations = 0_u32;
    while !topics.is_empty() && start.elapsed() < TIMED_FOR {
        evaluations += topics.iter().map(|topic| walk(topic)).sum::<u32>();
    }
    f64::from(evaluations) / start.elapsed().as_secs_f64()
}

/// Answers what is asked, each time with the first value, until nothing is asked; returns how often it evaluated.
fn walk(topic: &Topic) -> u32 {
    let mut situation = Situation::at(NaiveDateTime::default());
    let mut evaluations = 0;
    loop {
        let evaluation = black_box(evaluate(topic, &situation));
        evaluations += 1;
        let Some(asked) = evaluation.asks.first() else { return evaluations };
        situation.answers.give(*asked, Some(ValueIndex(0)));
    }
}
