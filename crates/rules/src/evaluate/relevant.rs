use super::questions::Mattering;
use super::{Answers, Situation};
use crate::catalog::{FactIndex, Topic};

/// What remains of some answers, and what is to be asked next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relevant {
    /// The answers that still matter.
    pub answers: Answers,
    /// The questions that can still change a deciding slot, in the author's order.
    pub asks: Vec<FactIndex>,
}

/// The given answers that still matter: those the questions would come to, asked afresh.
///
/// After a changed answer this keeps what is still valid and drops what no longer bears on the result.
pub fn relevant(topic: &Topic, situation: &Situation) -> Relevant {
    follow(topic, situation, Answers::default())
}

/// The same, if all answers mattered before one of them was given or changed: many times quicker.
///
/// Whether an answer matters depends only on those that come before it in the author's order. So these still matter.
pub fn relevant_after(topic: &Topic, situation: &Situation, changed: FactIndex) -> Relevant {
    let earlier = topic.asks.iter().take_while(|fact| **fact != changed).filter(|fact| situation.answers.has(**fact));
    follow(topic, situation, earlier.map(|fact| (*fact, situation.answers.value(*fact))).collect())
}

/// Asks on from the answers that are kept, and keeps whatever has been answered.
fn follow(topic: &Topic, situation: &Situation, answers: Answers) -> Relevant {
    let mut kept = Situation { answers, ..situation.clone() };
    loop {
        let mattering = Mattering::of(topic, &kept);
        let given = topic.asks.iter().filter(|fact| situation.answers.has(**fact) && !kept.answers.has(**fact));
        let Some(&fact) = given.into_iter().find(|fact| mattering.contains(**fact)) else {
            let asks = mattering.questions(topic, &kept).asks;
            return Relevant { answers: kept.answers, asks };
        };
        kept.answers.give(fact, situation.answers.value(fact));
    }
}
