use super::document::units;
use super::formula::amounts;
use super::shelf::Shelf;
use super::{directory, statement};
use plans::Plan;
use rules::catalog::{Edition, Topic};
use serde_json::{Value, json};

/// Every permanent id with its kind and its full path, in the order of the paths; retired ones as they were listed.
pub fn vocabulary(shelf: &Shelf<'_>) -> Value {
    let mut paths = Vec::new();
    add_shared(&mut paths, shelf);
    for edition in &shelf.catalog.editions {
        add_edition(&mut paths, edition);
        for topic in &edition.topics {
            add_topic(&mut paths, &format!("{}.{}", edition.id, topic.id), topic);
        }
    }
    let used = paths.into_iter().map(|(path, kind)| (path, kind, Value::Null));
    let retired = shelf.catalog.retired.iter().map(|held| {
        let why = shelf.text(&format!("retired.{}", held.id));
        (held.id.clone(), "retired", why)
    });
    let mut entries: Vec<_> = used.chain(retired).collect();
    entries.sort_by(|(path, ..), (other, ..)| path.cmp(other));
    entries.into_iter().map(|(path, kind, why)| json!({ "path": path, "kind": kind, "why_retired": why })).collect()
}

type Paths = Vec<(String, &'static str)>;

fn add_shared(paths: &mut Paths, shelf: &Shelf<'_>) {
    for source in &shelf.catalog.sources {
        let path = format!("source.{}", source.id);
        paths.extend(source.places.iter().map(|place| (format!("{path}.place.{}", place.id), "place")));
        paths.push((path, "source"));
    }
    paths.extend(shelf.catalog.contacts.iter().map(|contact| (format!("contact.{}", contact.id), "contact")));
    paths.extend(shelf.catalog.parties.iter().map(|party| (format!("party.{}", party.id), "party")));
    for list in shelf.directories {
        let plans = list.plans.iter().map(Plan::id).collect::<Vec<_>>();
        add_with_members(paths, &format!("directory.{}", directory::id(list)), ["directory", "plan"], &plans);
    }
    paths.extend(units(shelf.catalog).into_iter().map(|unit| (format!("unit.{unit}"), "unit")));
}

fn add_edition(paths: &mut Paths, edition: &Edition) {
    let id = &edition.id;
    paths.push((id.clone(), "edition"));
    paths.extend(edition.doubts.iter().map(|doubt| (format!("{id}.doubt.{}", doubt.id), "doubt")));
    paths.extend(edition.safe.iter().map(|statement| (format!("{id}.safe.{}", statement.id), "safe")));
    paths.extend(edition.letters.iter().map(|letter| (format!("{id}.letter.{}", letter.id), "letter")));
}

fn add_topic(paths: &mut Paths, place: &str, topic: &Topic) {
    paths.push((place.to_owned(), "topic"));
    let mut add = |kind: &'static str, ids: &mut dyn Iterator<Item = &str>| {
        paths.extend(ids.map(|id| (format!("{place}.{kind}.{id}"), kind)));
    };
    add("event", &mut topic.events.iter().map(|event| event.id.as_str()));
    add("span", &mut topic.spans.iter().map(|span| span.id.as_str()));
    add("window", &mut topic.windows.iter().map(|window| window.id.as_str()));
    add("checklist", &mut topic.checklists.iter().map(|checklist| checklist.id.as_str()));
    add("parameter", &mut topic.parameters.iter().map(|parameter| parameter.id.as_str()));
    add("formula", &mut topic.formulas.iter().map(|formula| formula.id.as_str()));
    add("row", &mut topic.rows.iter().map(|row| row.id.as_str()));
    add("amount", &mut amounts(topic).into_iter());
    add("say", &mut statement::ids(topic).into_iter());
    add("grid", &mut topic.grid.iter().flat_map(|grid| &grid.columns).map(String::as_str));
    for section in topic.sheet.iter().flat_map(|sheet| &sheet.sections) {
        let fields = section.fields.iter().map(|field| field.id.as_str());
        add("sheet", &mut std::iter::once(section.id.as_str()).chain(fields));
    }
    for fact in &topic.facts {
        add_with_members(paths, &format!("{place}.fact.{}", fact.id), ["fact", "value"], &fact.values);
    }
    for slot in &topic.slots {
        add_with_members(paths, &format!("{place}.slot.{}", slot.id), ["slot", "outcome"], &slot.outcomes);
    }
    for clock in &topic.clocks {
        let milestones = clock.milestones.iter().map(|milestone| milestone.id.clone()).collect::<Vec<_>>();
        add_with_members(paths, &format!("{place}.clock.{}", clock.id), ["clock", "milestone"], &milestones);
    }
}

/// Adds something and what it consists of, each with its kind.
fn add_with_members(paths: &mut Paths, path: &str, [kind, member_kind]: [&'static str; 2], members: &[String]) {
    paths.push((path.to_owned(), kind));
    paths.extend(members.iter().map(|member| (format!("{path}.{member_kind}.{member}"), member_kind)));
}
