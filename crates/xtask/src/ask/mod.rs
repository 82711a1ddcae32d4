//! `cargo xtask ask`: what the rules say to some answers, for people and programs outside the app.

mod report;
mod settings;

use crate::catalog;
use crate::failure::Failure;
use crate::project::Project;
use chrono::{Local, NaiveDateTime};
use rules::catalog::{Catalog, Edition, Topic};
use settings::Settings;

/// Prints the result for some answers as JSON.
///
/// # Errors
///
/// If there are findings in the rules, or a setting cannot be understood.
pub fn run(project: &Project, topic: &str, settings: &[String]) -> Result<(), Failure> {
    let catalog = catalog::load(project)?;
    let report = answer(&catalog, topic, settings, Local::now().naive_local())?;
    println!("{report:#}");
    Ok(())
}

fn answer(
    catalog: &Catalog,
    topic: &str,
    settings: &[String],
    now: NaiveDateTime,
) -> Result<serde_json::Value, Failure> {
    let settings = Settings::parse(settings)?;
    let (edition, topic) = find(catalog, settings.edition.as_deref(), topic)?;
    let situation = settings.situation(topic, now)?;
    Ok(report::of(catalog, edition, topic, &situation))
}

/// The topic in the edition with this id or, without one, in the newest edition that has it.
fn find<'a>(catalog: &'a Catalog, edition: Option<&str>, topic: &str) -> Result<(&'a Edition, &'a Topic), Failure> {
    let editions = catalog.editions.iter().rev().filter(|held| edition.is_none_or(|id| held.id == id));
    let mut found = editions.filter_map(|edition| Some((edition, edition.topic(topic)?)));
    found.next().ok_or_else(|| Failure::Setting(format!("There is no topic {topic} in that edition.")))
}
