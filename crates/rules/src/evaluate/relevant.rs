use super::{Answers, Situation, asks};
use crate::catalog::{FactIndex, Topic};

/// The given answers that still matter: those the questions would come to, asked afresh.
///
/// After a changed answer this keeps what is still valid and drops what no longer bears on the result.
pub fn relevant(topic: &Topic, situation: &Situation) -> Answers {
    let mut kept = Situation { answers: Answers::default(), ..situation.clone() };
    while let Some(fact) = next(topic, situation, &kept) {
        kept.answers.give(fact, situation.answers.value(fact));
    }
    kept.answers
}

fn next(topic: &Topic, situation: &Situation, kept: &Situation) -> Option<FactIndex> {
    asks(topic, kept).into_iter().find(|fact| situation.answers.has(*fact))
}
