use super::figure::Figure;
use crate::failure::Failure;
use crate::project::Project;
use crate::tool::Browser;
use serde::Deserialize;
use xshell::cmd;

/// What Lighthouse gives a page in one category, out of 100.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Score {
    page: String,
    category: String,
    points: f64,
}

/// The scores that Lighthouse gives to some pages, each with its target.
///
/// Lighthouse is not among the packages of the project: it brings two hundred, and only these figures need it.
///
/// # Errors
///
/// If Lighthouse cannot be had, or a page cannot be judged.
pub fn scores(project: &Project, browser: &Browser, address: &str) -> Result<Vec<Figure>, Failure> {
    let shell = &project.shell;
    cmd!(shell, "npm ci --loglevel=error --prefix tests/lighthouse").quiet().ignore_stdout().run()?;
    let output = browser.drives(cmd!(shell, "node tests/lighthouse/measure.mjs"), address).read()?;
    let scores: Vec<Score> = serde_json::from_str(&output).map_err(|error| Failure::Output("measure.mjs", error))?;
    Ok(scores.iter().map(Score::figure).collect())
}

impl Score {
    fn figure(&self) -> Figure {
        let least = if self.category == "performance" { 95.0 } else { 100.0 };
        Figure::new(format!("Lighthouse, {}, {}", self.category, self.page), self.points, "of 100").at_least(least)
    }
}
