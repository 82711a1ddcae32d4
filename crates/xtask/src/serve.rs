use crate::dist;
use crate::failure::Failure;
use crate::project::Project;
use crate::server::Server;

/// Builds the site and serves it until interrupted.
///
/// # Errors
///
/// If the build fails or no port is free.
pub fn run(project: &Project, port: u16) -> Result<(), Failure> {
    dist::build(project)?;
    let server = Server::start(&project.dist(), port)?;
    println!("Signpost is at {} (stop with Ctrl+C)", server.address());
    server.wait();
    Ok(())
}
