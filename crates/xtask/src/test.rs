use crate::failure::Failure;
use crate::first_view::FirstView;
use crate::project::Project;
use crate::server::Server;
use crate::tool::{Browser, Tools};
use crate::{budget, dist, parsers, step};
use xshell::cmd;

/// Runs every test there is.
///
/// # Errors
///
/// If something a test needs cannot be installed, or a test fails.
pub fn run(project: &Project) -> Result<(), Failure> {
    Tools::install(project)?;
    let browser = Browser::install(project)?;
    let shell = &project.shell;
    step::begin("Running the native tests");
    // The wrapper of wasm-bindgen has nothing to test and takes minutes to compile.
    cmd!(shell, "cargo test --quiet --workspace --exclude bindgen").quiet().run()?;
    dist::build(project)?;
    step::begin("Looking for parsers in the app");
    parsers::absent(&project.dist())?;
    let server = Server::start(&project.dist(), 0)?;
    let address = server.address();
    step::begin("Running the browser tests");
    let playwright = project.node_program("playwright");
    let tests = cmd!(shell, "{playwright} test --config tests/browser/playwright.config.mjs");
    browser.drives(tests, &address).run()?;
    step::begin("Weighing the first view");
    let view = FirstView::measure(project, &browser, &address)?;
    budget::hold(&view)?;
    println!("All passed: native tests, browser tests, accessibility, byte budget.");
    Ok(())
}
