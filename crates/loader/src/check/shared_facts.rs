use crate::Report;
use crate::rulebook::TopicDraft;

/// Notes facts of two topics of an edition that share an id but not their values: an answer to one is taken over as the
/// answer to the other.
pub fn shared_facts(topics: &[TopicDraft<'_>], report: &Report) {
    for (place, draft) in topics.iter().enumerate() {
        for (position, fact) in draft.topic.facts.iter().enumerate() {
            let before = topics[..place].iter().filter(|other| other.edition == draft.edition);
            let mut same = before.filter_map(|other| {
                let held = other.topic.facts.iter().find(|held| held.id == fact.id)?;
                Some((&other.topic.id, held))
            });
            if let Some((topic, _)) = same.find(|(_, held)| held.values != fact.values) {
                let sentence = format!("the fact `{}` has other values in the topic `{topic}`", fact.id);
                report.note(draft.scope.facts.spot(position), sentence);
            }
        }
    }
}
