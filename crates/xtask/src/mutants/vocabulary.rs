use super::document::Document;
use super::site::Site;
use plans::Kind;
use std::collections::{BTreeMap, BTreeSet};
use toml::de::{DeTable, DeValue};

/// The folder of the directories of plans.
pub const PLANS: &str = "plans";

/// The ids that may stand in a place, because the data declares them for it.
pub struct Vocabulary<'d> {
    files: BTreeMap<&'d str, &'d DeTable<'d>>,
}

const GRADES: [&str; 3] = ["yes", "no", "depends"];
const OWNERS: [&str; 2] = ["filer", "decider"];
const LIMITS: [&str; 2] = ["not stated", "in your letter"];
const EFFECTS: [&str; 2] = ["next January", "first of next month"];
const TIES: [&str; 2] = ["half up", "half down"];
const EVENT_KINDS: [&str; 2] = ["date", "date_time"];

impl<'d> Vocabulary<'d> {
    /// Gathers the ids of all files.
    pub fn new(documents: &'d [Document<'d>]) -> Self {
        Self { files: documents.iter().map(|document| (document.path, &document.root)).collect() }
    }

    /// Every id that may stand where a text stands, itself among them; none if the place does not hold an id.
    pub fn ids(&self, path: &str, site: &Site<'_>) -> Vec<String> {
        let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
        let declared = |file: &str, noun: &str| self.declared(folder, file, noun);
        let parties = || self.keys("parties.toml", &["party"]);
        match (file, site.keys.as_slice()) {
            (_, ["plan", "kind"]) if folder == PLANS => owned(&Kind::ALL.map(Kind::abbreviation)),
            (_, [.., "cites"]) => self.places(site.text().unwrap_or_default()),
            (_, [.., "doubt"]) => self.keys(&joined(upper(folder, 2), "edition.toml"), &["doubt"]),
            ("letters.toml", ["letter", _, "topic"]) => {
                self.at(&joined(folder, "edition.toml"), &["topics"]).map(texts).unwrap_or_default()
            }
            ("letters.toml", ["letter", letter, "dated"]) => {
                self.declared(&self.started(path, letter), "clocks.toml", "event")
            }
            ("letters.toml", ["letter", letter, "answers", fact]) => self.values(&self.started(path, letter), fact),
            ("tables.toml", ["slot", slot, "while_open", "then"] | ["table", slot, "row", "then"]) => {
                self.outcomes(folder, slot)
            }
            ("tables.toml", ["slot", _, "grades", _]) => owned(&GRADES),
            ("tables.toml", ["slot", _, "while_open", "open"])
            | ("topic.toml", ["sheet", "section", "fields", "fact"]) => declared("facts.toml", "fact"),
            ("facts.toml", ["fact", _, "of", "event" | "days_between"])
            | (
                "clocks.toml",
                ["clock", _, "starts" | "met_by"]
                | ["clock", _, "pauses", "from" | "until"]
                | ["span", _, "from" | "until", "event"],
            ) => declared("clocks.toml", "event"),
            ("tables.toml", ["table", _, "row", "when", fact])
            | ("clocks.toml", ["clock", _, "steps", "when", fact])
            | ("facts.toml", ["fact", _, "of", fact]) => self.values(folder, fact),
            ("facts.toml", ["fact", _, "of"]) => declared("clocks.toml", "clock"),
            ("facts.toml", ["fact", _, "knows"])
            | ("clocks.toml", ["clock", _, "acts"] | ["span", _, "pays"])
            | ("topic.toml", ["grid", "row", "party"]) => parties(),
            ("topic.toml", ["grid", "row", "cells"] | ["sheet", "section", "fields", "slot"]) => {
                declared("tables.toml", "slot")
            }
            ("clocks.toml", ["parameter" | "formula", _, "unit"]) => self.keys("words.en.toml", &["unit"]),
            ("clocks.toml", ["formula", _, "product" | "over", "parameter"]) => declared("clocks.toml", "parameter"),
            ("clocks.toml", ["formula", _, "rounding", "ties"]) => owned(&TIES),
            ("clocks.toml", ["clock", _, "owner"]) => owned(&OWNERS),
            ("clocks.toml", ["clock", _, "limit"]) => owned(&LIMITS),
            ("clocks.toml", ["window", _, "effective"]) => owned(&EFFECTS),
            ("clocks.toml", ["event", _, "kind"]) => owned(&EVENT_KINDS),
            _ => Vec::new(),
        }
    }

    /// The ids that a placeholder of a kind may name in a file of words.
    pub fn placeholders(&self, path: &str, kind: &str) -> Vec<String> {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        if kind == "contact" { self.keys("contacts.toml", &[kind]) } else { self.declared(folder, "clocks.toml", kind) }
    }

    /// The folder of the topic that a letter starts.
    fn started(&self, path: &str, letter: &str) -> String {
        let topic = self.at(path, &["letter", letter, "topic"]).and_then(DeValue::as_str);
        joined(upper(path, 2), topic.unwrap_or_default())
    }

    /// The folders of the topic to which a folder belongs: its own, and those of its parts.
    fn folders(&self, folder: &str) -> BTreeSet<&'d str> {
        let topic = format!("{}/", upper(folder, 3));
        let folders = self.files.keys().filter_map(|file| file.rsplit_once('/')).map(|(folder, _)| folder);
        folders.filter(|folder| format!("{folder}/").starts_with(&topic)).collect()
    }

    /// The ids of a kind that the topic of a folder declares, in its own file or in that of a part.
    fn declared(&self, folder: &str, file: &str, noun: &str) -> Vec<String> {
        self.folders(folder).into_iter().flat_map(|folder| self.keys(&joined(folder, file), &[noun])).collect()
    }

    /// What one of the files of a name in the topic of a folder holds below some keys.
    fn anywhere(&self, folder: &str, file: &str, keys: &[&str]) -> Option<&'d DeValue<'d>> {
        self.folders(folder).into_iter().find_map(|folder| self.at(&joined(folder, file), keys))
    }

    fn places(&self, cite: &str) -> Vec<String> {
        let source = cite.split_once('/').map_or(cite, |(source, _)| source);
        let places = self.keys("sources.toml", &["source", source, "place"]);
        places.iter().map(|place| format!("{source}/{place}")).collect()
    }

    /// The outcomes of a slot, or the values of the derived fact that a table fills.
    fn outcomes(&self, folder: &str, slot: &str) -> Vec<String> {
        let declared = self.anywhere(folder, "tables.toml", &["slot", slot, "outcomes"]).map(texts);
        declared.unwrap_or_else(|| self.values(folder, slot))
    }

    fn values(&self, folder: &str, fact: &str) -> Vec<String> {
        let find = |key| self.anywhere(folder, "facts.toml", &["fact", fact, key]);
        let bands = || {
            let bands = find("bands").and_then(DeValue::as_array)?;
            Some(
                bands
                    .iter()
                    .filter_map(|band| Some(band.get_ref().get("value")?.get_ref().as_str()?.to_owned()))
                    .collect(),
            )
        };
        let fixed = || match find("kind").and_then(DeValue::as_str) {
            Some("lapse") => owned(&["met", "running", "missed"]),
            Some("tally") => owned(&["enough", "too_few"]),
            _ => Vec::new(),
        };
        find("values").map(texts).or_else(bands).unwrap_or_else(fixed)
    }

    fn keys(&self, path: &str, keys: &[&str]) -> Vec<String> {
        let table = self.at(path, keys).and_then(DeValue::as_table);
        table.map(|table| table.keys().map(|key| key.get_ref().to_string()).collect()).unwrap_or_default()
    }

    fn at(&self, path: &str, keys: &[&str]) -> Option<&'d DeValue<'d>> {
        let (first, rest) = keys.split_first()?;
        let start = self.files.get(path)?.get(*first)?.get_ref();
        rest.iter().try_fold(start, |value, key| Some(value.get(*key)?.get_ref()))
    }
}

/// The first names of a path: two for its edition, three for its topic.
fn upper(path: &str, names: usize) -> &str {
    path.match_indices('/').nth(names - 1).map_or(path, |(end, _)| &path[..end])
}

fn joined(folder: &str, file: &str) -> String {
    if folder.is_empty() { file.to_owned() } else { format!("{folder}/{file}") }
}

fn texts(list: &DeValue<'_>) -> Vec<String> {
    let list = list.as_array().into_iter().flat_map(|list| list.iter());
    list.filter_map(|element| element.get_ref().as_str()).map(str::to_owned).collect()
}

fn owned(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}
