use crate::{Findings, Folder, Language, Loaded, PlansFile, load_folder};
use rules::catalog::{Catalog, Topic};
use std::collections::BTreeMap;
use std::env;
use std::path::Path;
use words::Pack;

/// The scope of the quotes.
const SOURCES: &str = "sources";

/// What the keys of all labels begin with.
const LABELS: &str = "ui";

/// The scope of the labels that no page shows before the rules have arrived.
const LATER: &str = "ui.later";

/// The packs that the app is built with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Build {
    /// The rules pack: the catalog but for the quotes.
    pub rules: Vec<u8>,
    /// The name of its file, which changes with the content: `rules.<16 hexadecimal digits>.pack`.
    pub rules_file: String,
    /// The catalog as far as the start page needs it: the topics and their periods, and whom to call.
    pub outline: Vec<u8>,
    /// The fingerprint of the rules pack, which every words pack repeats.
    pub fingerprint: u64,
    /// The words packs of each language, the reference language first, and of each the pack of the start page first.
    pub words: Vec<WordsFile>,
    /// The directories of plans.
    pub plans: Vec<PlansFile>,
    /// The labels of the screens in the reference language.
    pub labels: Vec<Label>,
}

/// A label of the screens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Its id in the words: the key without `ui.` or `ui.later.`.
    pub id: String,
    /// Its key in the packs, which is short because the app carries it too.
    pub key: String,
    /// Its text.
    pub text: String,
}

/// A words pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsFile {
    /// The language tag.
    pub language: String,
    /// What the words are for: nothing for the start page, `sources` for the quotes, else an edition or a topic, such as
    /// `2009.discharge`.
    pub scope: String,
    /// The file name, which changes with the content: `words.<tag>.<scope>.<16 hexadecimal digits>.pack`.
    pub file_name: String,
    /// The pack.
    pub bytes: Vec<u8>,
}

/// The variable of the environment that names an agency's file, in place of `agency.toml` in the data.
const AGENCY: &str = "SIGNPOST_AGENCY";

/// Packs the data of a folder, with the agency's file that `SIGNPOST_AGENCY` names, if it does. The same data gives the
/// same bytes.
///
/// # Errors
///
/// Everything that is wrong with the data.
pub fn build(data: &Path) -> Result<Build, Findings> {
    let folder = Folder::read(data)?;
    let agency = env::var_os(AGENCY).filter(|path| !path.is_empty());
    build_folder(&match agency {
        Some(path) => folder.with_agency(Path::new(&path))?,
        None => folder,
    })
}

/// Packs the data of a folder in memory.
///
/// # Errors
///
/// Everything that is wrong with the data.
pub fn build_folder(folder: &Folder) -> Result<Build, Findings> {
    let Loaded { catalog, words, plans, findings } = load_folder(folder);
    let Some(catalog) = catalog.filter(|_| findings.is_empty()) else { return Err(findings) };
    let rules = packed::pack(&without_quotes(&catalog));
    let fingerprint = packed::fingerprint(&rules);
    let labels = words.first().map(labels).unwrap_or_default();
    let words = words.iter().flat_map(|language| packs(language, &catalog, fingerprint)).collect();
    let plans = plans.iter().map(PlansFile::of).collect();
    let rules_file = format!("rules.{fingerprint:016x}.pack");
    Ok(Build { rules, rules_file, outline: packed::pack(&outline(&catalog)), fingerprint, words, plans, labels })
}

/// The catalog as the rules pack holds it. The quotes are words, fetched when a passage may be read.
fn without_quotes(catalog: &Catalog) -> Catalog {
    let mut catalog = catalog.clone();
    for place in catalog.sources.iter_mut().flat_map(|source| &mut source.places) {
        place.quote.clear();
    }
    catalog
}

/// The catalog without what only the pages of a topic need.
fn outline(catalog: &Catalog) -> Catalog {
    let mut catalog = Catalog {
        sources: Vec::new(),
        parties: Vec::new(),
        agency: Vec::new(),
        retired: Vec::new(),
        ..catalog.clone()
    };
    for contact in &mut catalog.contacts {
        contact.cites.clear();
    }
    for edition in &mut catalog.editions {
        edition.doubts.clear();
        edition.safe.clear();
        edition.letters.clear();
        edition.topics = edition.topics.iter().map(Topic::outline).collect();
    }
    catalog
}

/// The quotes of all documents, as texts.
fn quotes(catalog: &Catalog) -> impl Iterator<Item = (String, String)> {
    let places = catalog.sources.iter().flat_map(|source| source.places.iter().map(move |place| (source, place)));
    places.map(|(source, place)| (format!("{SOURCES}.{}.{}.quote", source.id, place.id), place.quote.clone()))
}

/// Packs a language for the rules with a fingerprint: the words of the start page, of the documents, and of every
/// edition and topic.
pub fn packs(language: &Language, catalog: &Catalog, fingerprint: u64) -> Vec<WordsFile> {
    let labels = labels(language);
    let mut scopes = vec![String::new(), LATER.to_owned(), SOURCES.to_owned()];
    for edition in &catalog.editions {
        scopes.push(edition.id.clone());
        scopes.extend(edition.topics.iter().map(|topic| format!("{}.{}", edition.id, topic.id)));
    }
    let mut texts: BTreeMap<&str, Vec<(String, String)>> = BTreeMap::new();
    let shortened = language.texts.iter().map(|(key, text)| (short(&labels, key), text.clone()));
    for (key, text) in shortened.chain(quotes(catalog)) {
        texts.entry(scope_of(&key, &scopes)).or_default().push((key, text));
    }
    let pack = |scope: &String| pack(language, scope, texts.remove(scope.as_str()).unwrap_or_default(), fingerprint);
    scopes.iter().map(pack).collect()
}

/// The scope that a text is packed with: the longest that its key begins with. A topic's head is on the start page.
fn scope_of<'a>(key: &str, scopes: &'a [String]) -> &'a str {
    let within = |scope: &&String| key.strip_prefix(scope.as_str()).is_some_and(|rest| rest.starts_with('.'));
    let scope = scopes.iter().filter(within).max_by_key(|scope| scope.len()).map_or("", String::as_str);
    if key[scope.len()..].starts_with(".topic.") { "" } else { scope }
}

fn pack(language: &Language, scope: &str, texts: Vec<(String, String)>, fingerprint: u64) -> WordsFile {
    let bytes = packed::seal(&Pack::new(language.tag.clone(), fingerprint, texts));
    let dotted = if scope.is_empty() { String::new() } else { format!(".{scope}") };
    let file_name = format!("words.{}{dotted}.{:016x}.pack", language.tag, packed::fingerprint(&bytes));
    WordsFile { language: language.tag.clone(), scope: scope.to_owned(), file_name, bytes }
}

/// The labels of a language, numbered in the order of their ids, so that every language numbers them alike.
fn labels(language: &Language) -> Vec<Label> {
    let mut held: Vec<(&str, &str, &str)> = Vec::new();
    for (key, text) in &language.texts {
        for scope in [LATER, LABELS] {
            if let Some(id) = key.strip_prefix(scope).and_then(|rest| rest.strip_prefix('.')) {
                held.push((id, scope, text));
                break;
            }
        }
    }
    held.sort_unstable();
    let label = |(position, (id, scope, text)): (usize, &(&str, &str, &str))| Label {
        id: (*id).to_owned(),
        key: format!("{scope}.{position:x}"),
        text: (*text).to_owned(),
    };
    held.iter().enumerate().map(label).collect()
}

/// The key of a text in the packs. The names of contacts, parties and roles and the words of units travel with the labels
/// that no page shows before the rules have arrived.
fn short(labels: &[Label], key: &str) -> String {
    if ["contact.", "party.", "role.", "unit."].iter().any(|kind| key.starts_with(kind)) {
        return format!("{LATER}.{key}");
    }
    let id = key.strip_prefix(LATER).or_else(|| key.strip_prefix(LABELS)).and_then(|rest| rest.strip_prefix('.'));
    let label = id.and_then(|id| labels.binary_search_by_key(&id, |label| label.id.as_str()).ok());
    label.map_or_else(|| key.to_owned(), |position| labels[position].key.clone())
}
