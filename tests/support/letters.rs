use rules::catalog::{Catalog, EventIndex, EventKind, Letter, TopicIndex, ValueIndex};

/// What the ids of made-up letters begin with.
pub const MADE_UP: &str = "made_up";

/// Rules with a made-up letter for every topic, which answers its first question and bears the day of its first event;
/// and a last one for none of them.
pub fn with_letters(catalog: &Catalog) -> Catalog {
    let mut catalog = catalog.clone();
    for edition in &mut catalog.editions {
        for (position, topic) in edition.topics.iter_mut().enumerate() {
            topic.events.iter_mut().take(1).for_each(|event| event.kind = EventKind::Date);
            edition.letters.push(Letter {
                id: format!("{MADE_UP}_{}", topic.id),
                topic: TopicIndex::of(position),
                answers: vec![(topic.asks[0], ValueIndex(0))],
                dated: topic.events.first().map(|_| EventIndex(0)),
                cites: Vec::new(),
            });
        }
        edition.letters.push(Letter {
            id: format!("{MADE_UP}_none"),
            topic: TopicIndex(0),
            answers: Vec::new(),
            dated: None,
            cites: Vec::new(),
        });
    }
    catalog
}
