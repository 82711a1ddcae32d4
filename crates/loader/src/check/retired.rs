use crate::Report;
use crate::make::Register;
use rules::catalog::{Catalog, Topic};
use std::collections::BTreeSet;

/// Notes retired ids that are in use.
pub fn retired(retired: &Register, catalog: &Catalog, report: &Report) {
    let used = ids_in_use(catalog);
    for (id, spot) in retired.iter().filter(|(id, _)| used.contains(*id)) {
        report.note(spot, format!("the id `{id}` is retired but in use"));
    }
}

fn ids_in_use(catalog: &Catalog) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for edition in &catalog.editions {
        ids.insert(edition.id.clone());
        ids.extend(edition.letters.iter().map(|letter| format!("{}.letter.{}", edition.id, letter.id)));
        for topic in &edition.topics {
            let prefix = format!("{}.{}", edition.id, topic.id);
            ids.extend(ids_of_topic(topic).into_iter().map(|id| format!("{prefix}.{id}")));
            ids.insert(prefix);
        }
    }
    ids
}

fn ids_of_topic(topic: &Topic) -> Vec<String> {
    let facts = topic.facts.iter().map(|fact| (&fact.id, &fact.values));
    let slots = topic.slots.iter().map(|slot| (&slot.id, &slot.outcomes));
    let mut ids: Vec<_> = topic.rows.iter().map(|row| row.id.clone()).collect();
    for (id, members) in facts.chain(slots) {
        ids.push(id.clone());
        ids.extend(members.iter().map(|member| format!("{id}.{member}")));
    }
    ids
}
