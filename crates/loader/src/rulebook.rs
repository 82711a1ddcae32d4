use crate::Report;
use crate::check;
use crate::library::Library;
use crate::make::{self, EditionIds, Register, Scope, Shelf, TopicFiles};
use crate::read::Value;
use rules::catalog::{Edition, Letter, Source, Topic};
use rules::diagram::Diagram;

/// An edition whose topics are still to come, and the ids it declares.
pub struct Draft {
    /// The edition.
    pub edition: Edition,
    /// Its ids.
    pub ids: EditionIds,
}

/// A topic, and the ids it declares.
pub struct TopicDraft<'a> {
    /// The position of its edition.
    pub edition: usize,
    /// Its ids.
    pub scope: Scope<'a>,
    /// The topic, with its diagram if its rules are sound.
    pub topic: Topic,
}

/// Reads every edition.
pub fn drafts<'a>(library: &'a Library<'a>, shelf: &Shelf<'a>) -> Vec<Draft> {
    let draft = |id: &str| {
        let file = library.need(&format!("editions/{id}/edition.toml"), shelf.report)?;
        let (edition, ids) = make::edition(shelf, id, file, letters_file(library, shelf, id).as_ref());
        let folders = library.folders(&format!("editions/{id}/"));
        for folder in folders.into_iter().filter(|folder| ids.topics.position(folder).is_none()) {
            let spot = library.top(&format!("editions/{id}/edition.toml"));
            shelf.report.note(&spot, format!("the folder `{folder}` is not listed in `topics`"));
        }
        Some(Draft { edition, ids })
    };
    library.folders("editions/").into_iter().filter_map(draft).collect()
}

/// Reads every topic of every edition, and proves its tables.
pub fn topic_drafts<'a>(
    library: &'a Library<'a>,
    shelf: &'a Shelf<'a>,
    sources: &[Source],
    drafts: &'a [Draft],
) -> Vec<TopicDraft<'a>> {
    let mut topics = Vec::new();
    for (position, draft) in drafts.iter().enumerate() {
        for (id, spot) in draft.ids.topics.iter() {
            if !library.folders(&format!("editions/{}/", draft.edition.id)).contains(&id) {
                shelf.report.note(spot, format!("there is no folder for the topic `{id}`"));
                continue;
            }
            let Some(files) = topic_files(library, &format!("editions/{}/{id}/", draft.edition.id), shelf) else {
                continue;
            };
            topics.push(topic_draft(shelf, sources, draft, position, id, files));
        }
    }
    topics
}

/// Reads the letters of an edition, whose topics have been read.
pub fn letters<'a>(
    library: &'a Library<'a>,
    shelf: &Shelf<'a>,
    draft: &Draft,
    topics: &[&TopicDraft<'a>],
) -> Vec<Letter> {
    let file = letters_file(library, shelf, &draft.edition.id);
    file.map(|file| make::letters(shelf, &draft.ids.topics, topics, file)).unwrap_or_default()
}

fn letters_file<'a>(library: &'a Library<'a>, shelf: &Shelf<'a>, edition: &str) -> Option<Value<'a>> {
    library.get(&format!("editions/{edition}/letters.toml"), shelf.report)
}

/// The files of the topic in a folder and of its parts. `None` if one is missing that a topic must have.
fn topic_files<'a>(library: &'a Library<'a>, folder: &str, shelf: &'a Shelf<'a>) -> Option<TopicFiles<'a>> {
    let need = |file: &str| library.need(&format!("{folder}{file}"), shelf.report);
    let (topic, facts, tables) = (need("topic.toml"), need("facts.toml"), need("tables.toml"));
    let topic = topic?;
    let parts = parts(library, folder, &topic, shelf.report);
    let of_parts = |name: &str| -> Vec<Value<'a>> {
        parts.iter().filter_map(|part| library.get(&format!("{folder}{part}/{name}"), shelf.report)).collect()
    };
    Some(TopicFiles {
        topic,
        facts: [vec![facts?], of_parts("facts.toml")].concat(),
        tables: [vec![tables?], of_parts("tables.toml")].concat(),
        clocks: library
            .get(&format!("{folder}clocks.toml"), shelf.report)
            .into_iter()
            .chain(of_parts("clocks.toml"))
            .collect(),
    })
}

/// The folders of a topic's parts, in the order in which topic.toml names them. It must name all there are.
fn parts(library: &Library<'_>, folder: &str, topic: &Value<'_>, report: &Report) -> Vec<String> {
    let listed = topic.peek("parts").map(|parts| parts.peek_list()).unwrap_or_default();
    let named = Register::of("part", listed.iter().filter_map(Value::peek_text), report);
    let held = library.folders(folder);
    for (part, spot) in named.iter().filter(|(part, _)| !held.contains(part)) {
        report.note(spot, format!("there is no folder for the part `{part}`"));
    }
    for part in held.iter().filter(|part| named.position(part).is_none()) {
        report.note(&topic.spot, format!("the folder `{part}` is not listed in `parts`"));
    }
    named.ids().map(str::to_owned).collect()
}

fn topic_draft<'a>(
    shelf: &'a Shelf<'a>,
    sources: &[Source],
    draft: &'a Draft,
    edition: usize,
    id: &str,
    files: TopicFiles<'a>,
) -> TopicDraft<'a> {
    let before = shelf.report.count();
    let scope = Scope::new(shelf, &draft.ids.doubts, &files);
    let mut topic = make::topic(&scope, sources, id, files);
    // Nothing can be proved of tables that refer to what is not there, or to themselves.
    if shelf.report.count() == before && check::cycles(&scope, &topic) && check::overrides(&scope, &topic) {
        topic.diagram = Diagram::compile(&topic.facts, &topic.slots, &topic.rows);
        check::tables(&scope, &topic);
    }
    TopicDraft { edition, scope, topic }
}
