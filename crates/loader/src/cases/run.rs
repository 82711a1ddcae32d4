use super::Verdict;
use super::case::Case;
use super::compare::compare;
use super::data::Data;
use crate::make::Register;
use crate::read::{Document, Value};
use crate::{Findings, Folder, Loaded, Report, Spot};
use rules::catalog::Catalog;
use std::path::Path;
use std::thread;
use words::Pack;

/// Runs the cases of files, or of all files of folders, in the order given.
///
/// # Errors
///
/// Every finding in the files, such as unknown keys and ids; if the data itself has no catalog, its findings.
pub fn run<P: AsRef<Path>>(loaded: &Loaded, paths: &[P]) -> Result<Vec<Verdict>, Findings> {
    let report = Report::default();
    let mut files = Vec::new();
    for path in paths.iter().map(AsRef::as_ref) {
        if path.is_dir() {
            files.extend(files_of(&Folder::read(path)?));
        } else {
            let shown = path.display().to_string();
            match std::fs::read_to_string(path) {
                Ok(text) => files.push((shown, text)),
                Err(error) => report.note(&Spot::top(&shown), format!("this cannot be read: {error}")),
            }
        }
    }
    judge(loaded, &files, report)
}

/// Runs the cases of every file of a folder in memory.
///
/// # Errors
///
/// As [`run`].
pub fn run_folder(loaded: &Loaded, folder: &Folder) -> Result<Vec<Verdict>, Findings> {
    judge(loaded, &files_of(folder), Report::default())
}

/// Runs the cases of one file in memory.
///
/// # Errors
///
/// As [`run`].
pub fn run_text(loaded: &Loaded, path: &str, text: &str) -> Result<Vec<Verdict>, Findings> {
    judge(loaded, &[(path.to_owned(), text.to_owned())], Report::default())
}

fn files_of(folder: &Folder) -> Vec<(String, String)> {
    folder.paths().filter_map(|file| Some((folder.shown(file), folder.text(file)?.to_owned()))).collect()
}

fn judge(loaded: &Loaded, files: &[(String, String)], report: Report) -> Result<Vec<Verdict>, Findings> {
    let Some(catalog) = &loaded.catalog else { return Err(loaded.findings.clone()) };
    let mut ids = Register::new("case");
    let cases: Vec<_> =
        files.iter().flat_map(|(path, text)| read_file(catalog, path, text, &mut ids, &report)).collect();
    let findings = report.close();
    if !findings.is_empty() {
        return Err(findings);
    }
    let texts = loaded.words.first().map(|language| language.texts.clone()).unwrap_or_default();
    let words = Pack::new(String::new(), 0, texts);
    Ok(verdicts(&cases, Data { catalog, words: &words, plans: &loaded.plans }))
}

/// What comes of some cases, in their order. They have nothing to do with each other, so every processor takes a part.
fn verdicts(cases: &[Case<'_>], data: Data<'_>) -> Vec<Verdict> {
    let processors = thread::available_parallelism().map_or(1, usize::from);
    let part = cases.len().div_ceil(processors).max(1);
    let verdict = |case: &Case<'_>| Verdict::new(case.id.clone(), compare(case, data));
    thread::scope(|scope| {
        let parts = cases.chunks(part).map(|cases| scope.spawn(|| cases.iter().map(verdict).collect::<Vec<_>>()));
        let parts: Vec<_> = parts.collect();
        let told = |part: thread::ScopedJoinHandle<'_, Vec<Verdict>>| {
            part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        parts.into_iter().flat_map(told).collect()
    })
}

fn read_file<'a>(catalog: &'a Catalog, path: &str, text: &str, ids: &mut Register, report: &Report) -> Vec<Case<'a>> {
    let Some(document) = Document::parse(path, text, report) else { return Vec::new() };
    let Some(root) = document.root(report).table_named("the file".to_owned()) else { return Vec::new() };
    let mut cases = Vec::new();
    for value in root.need("case").map(Value::list).unwrap_or_default() {
        if let Some(id) = value.peek("id").and_then(|id| id.peek_text()) {
            ids.add(&id, report);
        }
        let Some(table) = value.table_named("this case".to_owned()) else { continue };
        cases.extend(Case::read(catalog, &table, report));
    }
    cases
}
