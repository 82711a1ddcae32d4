//! The project's own commands: `cargo xtask <command>`.

mod ask;
mod audit;
mod bench;
mod budget;
mod bundle;
mod cases;
mod catalog;
mod check;
mod command;
mod compress;
mod dist;
mod export;
mod failure;
mod first_view;
mod functions;
mod hosting;
mod import_plans;
mod imports;
#[cfg(test)]
mod made_up_data;
mod made_up_plans;
mod mutants;
mod packs;
mod parsers;
mod policy;
mod project;
mod reproduce;
mod scripts;
mod serve;
mod server;
mod shipped;
mod step;
mod styles;
mod test;
mod tool;
mod walk;
mod worker;

use clap::Parser;
use command::Command;
use failure::Failure;
use project::Project;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run(Command::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // What has been told as it went leaves nothing to say.
            if !matches!(failure, Failure::Told) {
                eprintln!("{failure}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Failure> {
    let project = Project::find()?;
    match command {
        Command::Serve { port } => serve::run(&project, port),
        Command::Dist => dist::build(&project),
        Command::Test => test::run(&project),
        Command::Audit => audit::run(&project),
        Command::Reproduce => reproduce::run(&project),
        Command::Check => check::run(&project),
        Command::Bench { enforce, write } => bench::run(&project, enforce, write),
        Command::Ask { topic, settings } => ask::run(&project, &topic, &settings),
        Command::Export { path } => export::write(&project, &path),
        Command::ImportPlans(options) => import_plans::run(&project, &options),
        Command::Cases { paths } => cases::run(&project, &paths),
        Command::Walk { steps, seed } => walk::run(&project, steps, seed),
        Command::Mutants { only, since } => mutants::run(&project, &only, since.as_deref()),
    }
}
