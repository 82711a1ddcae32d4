use super::figure::Figure;
use super::page::rank;
use crate::failure::Failure;
use crate::made_up_plans::made_up_plans;
use crate::project::Project;
use crate::tool::Browser;
use loader::PlansFile;
use plans::Directory;
use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};
use xshell::cmd;

/// How many plans a list of the whole country has.
const PLANS: u16 = 5000;

/// How often each key is pressed; the quickest counts, since whatever else the machine does only adds to it.
const PRESSES: usize = 20;

/// What is typed, key by key.
const TYPED: [&str; 6] = [
    "granite health enhanced",
    "medicarerx plan - saver",
    "s0123-492",
    "(866) 235-5660",
    "rx plus reg 12",
    "e e e e e",
];

/// How long the slowest key of a search in a list of the whole country takes.
pub fn directory_search() -> Figure {
    let directory = Directory::new(made_up_plans(PLANS, 1));
    let keys = TYPED.iter().flat_map(|typed| (1..=typed.len()).map(|end| &typed[..end]));
    let slowest = keys.map(|typed| quickest(&directory, typed)).max().unwrap_or_default();
    Figure::new("Directory search in 5,000 plans, slowest key, native", slowest.as_secs_f64() * 1000.0, "ms")
        .at_most(2.0)
}

/// How long a key takes until the plans that fit are painted, on a processor four times slower.
///
/// # Errors
///
/// If the list cannot be written for the browser, or the page does not show it.
pub fn directory_search_in_browser(project: &Project, browser: &Browser, address: &str) -> Result<Figure, Failure> {
    let path = project.root.join("target/made-up-plans.pack");
    fs::write(&path, PlansFile::of(&made_up_plans(PLANS, 1)).bytes).map_err(Failure::file(&path))?;
    let program = cmd!(project.shell, "node tests/browser/measure/directory.mjs").env("PLANS_PACK", &path);
    let output = browser.drives(program, address).read()?;
    let times: Vec<f64> = serde_json::from_str(&output).map_err(|error| Failure::Output("directory.mjs", error))?;
    Ok(Figure::new("Directory search in 5,000 plans, key to paint, CPU/4, median", rank(&times, 0.5), "ms"))
}

fn quickest(directory: &Directory, typed: &str) -> Duration {
    let press = |_| {
        let start = Instant::now();
        black_box(directory.search(black_box(typed)));
        start.elapsed()
    };
    (0..PRESSES).map(press).min().unwrap_or_default()
}
