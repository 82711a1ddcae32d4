//! The figures that README.md keeps: bytes, the engine's speed, the page's speed.

mod directory;
mod engine;
mod fetched;
mod figure;
mod lighthouse;
mod page;
mod readme;

use crate::failure::Failure;
use crate::first_view::FirstView;
use crate::project::Project;
use crate::server::Server;
use crate::tool::Browser;
use crate::{budget, dist, step};
use directory::{directory_search, directory_search_in_browser};
use engine::EngineSpeed;
use fetched::fetched_later;
use figure::Figure;
use lighthouse::scores;
use page::PageSpeed;

/// Measures everything and prints it as a Markdown table.
///
/// # Errors
///
/// If something cannot be measured; with `enforce`, if a figure misses its target.
pub fn run(project: &Project, enforce: bool, write: bool) -> Result<(), Failure> {
    dist::build(project)?;
    let browser = Browser::install(project)?;
    let server = Server::start(&project.dist(), 0)?;
    step::begin("Weighing the first view");
    let view = FirstView::measure(project, &browser, &server.address())?;
    step::begin("Timing the engine");
    let engine = EngineSpeed::measure(project)?;
    step::begin("Timing the search for a plan");
    let directory = [directory_search(), directory_search_in_browser(project, &browser, &server.address())?];
    step::begin("Timing the page (about a minute)");
    let page = PageSpeed::measure(project, &browser, &server.address())?;

    step::begin("Asking Lighthouse (about three minutes)");
    let scores = scores(project, &browser, &server.address())?;

    let mut figures: Vec<Figure> = view.by_type().into_iter().map(|(name, bytes)| bytes_of(name, bytes)).collect();
    #[allow(clippy::cast_precision_loss, reason = "the limit is far below the 53 bits that a figure holds exactly")]
    figures.push(bytes_of("all", view.total()).at_most(budget::LIMIT_BYTES as f64));
    figures.extend(fetched_later(&project.dist())?);
    figures.extend(engine.figures());
    figures.extend(directory);
    figures.extend(page.figures());
    figures.extend(scores);

    let table = figure::table(&figures);
    println!("\n{table}");
    if write {
        readme::keep(&project.root.join("README.md"), &table)?;
    }
    let missed: Vec<_> = figures.iter().filter_map(Figure::missed).collect();
    if enforce && !missed.is_empty() { Err(Failure::Figures(missed)) } else { Ok(()) }
}

fn bytes_of(name: &str, bytes: u64) -> Figure {
    #[allow(clippy::cast_precision_loss, reason = "no site has files of more than the 53 bits that a figure holds")]
    Figure::new(format!("First view, {name}, brotli"), bytes as f64, "bytes")
}
