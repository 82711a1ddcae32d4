use crate::check;
use crate::library::Library;
use crate::make::{self, EditionIds, Scope, Shelf, TopicFiles};
use rules::catalog::{Edition, Source, Topic};
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
        let (edition, ids) = make::edition(shelf, id, file);
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
            let path = |file: &str| format!("editions/{}/{id}/{file}", draft.edition.id);
            if !library.folders(&format!("editions/{}/", draft.edition.id)).contains(&id) {
                shelf.report.note(spot, format!("there is no folder for the topic `{id}`"));
                continue;
            }
            let need = |file| library.need(&path(file), shelf.report);
            let files = (need("topic.toml"), need("facts.toml"), need("tables.toml"));
            let (Some(topic), Some(facts), Some(tables)) = files else { continue };
            let clocks = library.get(&path("clocks.toml"), shelf.report);
            let files = TopicFiles { topic, facts, tables, clocks };
            topics.push(topic_draft(shelf, sources, draft, position, id, files));
        }
    }
    topics
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
