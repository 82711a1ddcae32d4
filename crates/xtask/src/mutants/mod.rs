//! `cargo xtask mutants`: changes the data one place at a time, and tells which changes nothing notices.
//!
//! A change that nothing notices could be made by mistake and reach a reader. The verifier, the worked cases and the
//! record of conditions are asked in this order; what none of them sees needs a case of its own.

mod changes;
mod document;
mod judge;
mod mutant;
mod notice;
mod seat;
mod site;
mod tally;
mod touched;
mod vocabulary;

use crate::failure::Failure;
use crate::project::Project;
use document::Document;
use judge::Judge;
use mutant::Mutant;
use notice::Notice;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use tally::Tally;
use touched::Touched;
use vocabulary::Vocabulary;
use xshell::cmd;

/// Tries every change of the data, or of the files below some paths, or of the lines that were touched since a commit,
/// and prints how many were noticed and which were not.
///
/// # Errors
///
/// If a file cannot be read, something is wrong before anything is changed, or a change survives.
pub fn run(project: &Project, only: &[PathBuf], since: Option<&str>) -> Result<(), Failure> {
    let judge = Judge::read(project)?;
    if let Some(notice) = judge.notice_as_it_stands() {
        return Err(Failure::Noticed(notice.by()));
    }
    let documents: Vec<Document<'_>> = judge.documents();
    let vocabulary = Vocabulary::new(&documents);
    let chosen = documents.iter().filter(|document| {
        let path = project.data().join(document.path);
        only.is_empty() || only.iter().any(|only| path.starts_with(project.root.join(only)))
    });
    let touched = since.map(|commit| Touched::since(project, commit)).transpose()?;
    let mutants: Vec<Mutant> = chosen
        .flat_map(|document| changes::of(document, &vocabulary))
        .filter(|mutant| touched.as_ref().is_none_or(|touched| touched.contain(mutant)))
        .collect();
    step_aside(project);
    let tally = Tally::new(&mutants, &judged(&judge, &mutants));
    println!("{tally}");
    if tally.survivors.is_empty() { Ok(()) } else { Err(Failure::Told) }
}

/// Lets whatever else runs on this machine go first. Where there is no such program, nothing is lost but that.
fn step_aside(project: &Project) {
    let process = std::process::id().to_string();
    if let Err(error) = cmd!(project.shell, "renice -n 19 -p {process}").quiet().ignore_stdout().run() {
        println!("This runs at the usual priority: {error}");
    }
}

/// What noticed each mutant, on all cores.
fn judged(judge: &Judge, mutants: &[Mutant]) -> Vec<Option<Notice>> {
    let next = AtomicUsize::new(0);
    let work = || {
        let taken = std::iter::from_fn(|| {
            let position = next.fetch_add(1, Ordering::Relaxed);
            Some((position, judge.notice(mutants.get(position)?)))
        });
        taken.collect::<Vec<_>>()
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut notices: Vec<(usize, Option<Notice>)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
    });
    notices.sort_by_key(|(position, _)| *position);
    notices.into_iter().map(|(_, notice)| notice).collect()
}

#[cfg(test)]
mod tests;
