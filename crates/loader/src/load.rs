use crate::folder::AGENCY_FILE;
use crate::library::Library;
use crate::make::{self, Register, Shelf};
use crate::plans::plan_lists;
use crate::rulebook::{drafts, letters, topic_drafts};
use crate::wordbook::Wordbook;
use crate::{Findings, Folder, Language, Report, check};
use chrono::NaiveDate;
use plans::PlanList;
use rules::catalog::Catalog;
use std::path::Path;
use std::time::SystemTime;

const SECONDS_PER_DAY: u64 = 24 * 60 * 60;

/// What a folder of data says, and what is wrong with it.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The rules, unless something is wrong with them or a file cannot be read. Faults of texts do not hold it back.
    pub catalog: Option<Catalog>,
    /// The words of every language, the reference language first.
    pub words: Vec<Language>,
    /// The directories of plans.
    pub plans: Vec<PlanList>,
    /// Everything that is wrong.
    pub findings: Findings,
}

/// Reads and verifies the data of a folder.
pub fn load(data: &Path) -> Loaded {
    match Folder::read(data) {
        Ok(folder) => load_folder(&folder),
        Err(findings) => Loaded { catalog: None, words: Vec::new(), plans: Vec::new(), findings },
    }
}

/// Reads and verifies the data of a folder in memory.
pub fn load_folder(folder: &Folder) -> Loaded {
    let report = Report::default();
    let (catalog, words, plans) = read(&Library::new(folder, &report), &report).unwrap_or_default();
    check::files(folder, &report);
    Loaded { catalog, words, plans, findings: report.close() }
}

/// Reads the rules, then the words that they need. `None` if a file is missing that all editions share.
fn read(library: &Library<'_>, report: &Report) -> Option<(Option<Catalog>, Vec<Language>, Vec<PlanList>)> {
    let need = |path| library.need(path, report);
    let files = (need("sources.toml"), need("contacts.toml"), need("parties.toml"));
    let wordbook = Wordbook::new(library, report);
    let (sources, contacts, parties) = (files.0?, files.1?, files.2?);
    let before = report.count();
    let shelf = Shelf::new(report, &sources, &contacts, &parties);
    let sources = make::sources(&shelf, sources);
    let contacts = make::contacts(&shelf, contacts);
    let parties = make::parties(parties);
    let retired = library.get("retired.toml", report).map(|file| make::retired(file, report));
    let (retired, retired_ids) = retired.unwrap_or_else(|| (Vec::new(), Register::new("retired id")));

    let agency = library.get(AGENCY_FILE, report).map(|file| make::agency(file, today(), report)).unwrap_or_default();

    let drafts = drafts(library, &shelf);
    let topics = topic_drafts(library, &shelf, &sources, &drafts);
    check::shared_facts(&topics, report);
    let mut editions: Vec<_> = drafts.iter().map(|draft| draft.edition.clone()).collect();
    for draft in &topics {
        editions[draft.edition].topics.push(draft.topic.clone());
    }
    for (position, draft) in drafts.iter().enumerate() {
        let own: Vec<_> = topics.iter().filter(|topic| topic.edition == position).collect();
        editions[position].letters = letters(library, &shelf, draft, &own);
    }
    let catalog = Catalog { sources, contacts, parties, editions, agency: agency.contacts.clone(), retired };
    check::retired(&retired_ids, &catalog, report);
    let sound = library.is_whole() && report.count() == before;
    let plans = plan_lists(library, &shelf, &catalog.sources);

    let mut wordbook = wordbook?;
    for draft in &drafts {
        wordbook.check_edition(&shelf, draft, &catalog.contacts);
    }
    for draft in &topics {
        wordbook.check_topic(draft, &drafts[draft.edition].edition.id, &catalog.contacts);
    }
    // What a file that cannot be read would have used must not be called unused.
    if library.is_whole() {
        wordbook.check_shared(&shelf, &retired_ids, &catalog, &agency);
        shelf.note_unused();
        for draft in &drafts {
            draft.ids.doubts.note_unused(report);
        }
        for draft in &topics {
            draft.scope.note_unused();
        }
    }
    Some((sound.then_some(catalog), wordbook.languages(), plans))
}

/// The day in Greenwich, which no State of the United States is ahead of.
fn today() -> NaiveDate {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let days = i32::try_from(since.as_secs() / SECONDS_PER_DAY).unwrap_or_default();
    NaiveDate::from_epoch_days(days).unwrap_or_default()
}
