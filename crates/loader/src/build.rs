use crate::{Findings, Folder, Language, Loaded, load_folder};
use fnv::FnvHasher;
use std::hash::Hasher;
use std::path::Path;
use words::Pack;

/// The packs that the app is built with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Build {
    /// The rules pack: the catalog, in postcard's encoding.
    pub rules: Vec<u8>,
    /// The fingerprint of the rules pack, which every words pack repeats.
    pub fingerprint: u64,
    /// One words pack for each language, the reference language first.
    pub words: Vec<WordsFile>,
    /// The keys and texts of the labels of the screens in the reference language, without the leading `ui.`.
    pub labels: Vec<(String, String)>,
}

/// A words pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsFile {
    /// The language tag.
    pub language: String,
    /// The file name, which changes with the content: `words.<tag>.<16 hexadecimal digits>.pack`.
    pub file_name: String,
    /// The pack, in postcard's encoding.
    pub bytes: Vec<u8>,
}

/// Packs the data of a folder. The same data gives the same bytes.
///
/// # Errors
///
/// Everything that is wrong with the data.
pub fn build(data: &Path) -> Result<Build, Findings> {
    build_folder(&Folder::read(data)?)
}

/// Packs the data of a folder in memory.
///
/// # Errors
///
/// Everything that is wrong with the data.
pub fn build_folder(folder: &Folder) -> Result<Build, Findings> {
    let Loaded { catalog, words, findings } = load_folder(folder);
    let Some(catalog) = catalog.filter(|_| findings.is_empty()) else { return Err(findings) };
    let rules = encoded(&catalog)?;
    let fingerprint = hash(&rules);
    let labels = words.first().map(labels).unwrap_or_default();
    let words = words.iter().map(|language| pack(language, fingerprint)).collect::<Result<_, _>>()?;
    Ok(Build { rules, fingerprint, words, labels })
}

/// Packs a language for the rules with a fingerprint.
///
/// # Errors
///
/// If the texts cannot be encoded, which only running out of memory brings about.
pub fn pack(language: &Language, fingerprint: u64) -> Result<WordsFile, Findings> {
    let bytes = encoded(&Pack::new(language.tag.clone(), fingerprint, language.texts.clone()))?;
    let file_name = format!("words.{}.{:016x}.pack", language.tag, hash(&bytes));
    Ok(WordsFile { language: language.tag.clone(), file_name, bytes })
}

fn encoded(value: &impl serde::Serialize) -> Result<Vec<u8>, Findings> {
    postcard::to_allocvec(value).map_err(|error| Findings::of_whole(format!("the data cannot be packed: {error}")))
}

fn hash(bytes: &[u8]) -> u64 {
    let mut hasher = FnvHasher::default();
    hasher.write(bytes);
    hasher.finish()
}

fn labels(language: &Language) -> Vec<(String, String)> {
    let label = |(key, text): &(String, String)| Some((key.strip_prefix("ui.")?.to_owned(), text.clone()));
    language.texts.iter().filter_map(label).collect()
}
