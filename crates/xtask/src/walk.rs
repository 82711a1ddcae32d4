use crate::failure::Failure;
use crate::project::Project;
use crate::server::Server;
use crate::tool::Browser;
use crate::{dist, step};
use xshell::cmd;

/// Takes random steps through the site in a browser, and tells everything that is wrong on the way.
///
/// # Errors
///
/// If the build fails, or anything is wrong; its seed and the way to it are printed.
pub fn run(project: &Project, steps: u32, seed: u32) -> Result<(), Failure> {
    let browser = Browser::install(project)?;
    dist::build(project)?;
    let server = Server::start(&project.dist(), 0)?;
    step::begin(&format!("Taking {steps} steps from seed {seed}"));
    let walk = cmd!(project.shell, "node tests/walk/walk.mjs");
    let walk = walk.env("STEPS", steps.to_string()).env("SEED", seed.to_string());
    browser.drives(walk, &server.address()).run()?;
    Ok(())
}
