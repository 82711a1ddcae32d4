use super::Situation;
use super::evaluation::waits_for;
use crate::Set;
use crate::catalog::{FactIndex, Role, SlotIndex, Topic};

/// The questions that are left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Questions {
    /// Those of [`super::Evaluation::asks`].
    pub asks: Vec<FactIndex>,
    /// Those of [`super::Evaluation::refines`].
    pub refines: Vec<FactIndex>,
}

impl Questions {
    /// The questions among the facts that the deciding slots and the refining ones still depend on.
    pub(super) fn of(
        topic: &Topic,
        situation: &Situation,
        (deciding, refining): (&Set<FactIndex>, &Set<FactIndex>),
    ) -> Self {
        let is_left =
            |fact: &FactIndex| !situation.answers.has(*fact) && makes_sense(topic, *fact, (deciding, refining));
        let unanswered: Vec<FactIndex> = topic.asks.iter().copied().filter(is_left).collect();
        let refines = unanswered.iter().copied();
        Self {
            refines: refines.filter(|fact| refining.contains(fact) && !deciding.contains(fact)).collect(),
            asks: unanswered.into_iter().filter(|fact| deciding.contains(fact)).collect(),
        }
    }
}

/// The questions alone, for whoever asks and does not show: many times quicker than [`super::evaluate`].
pub fn questions(topic: &Topic, situation: &Situation) -> Questions {
    Mattering::of(topic, situation).questions(topic, situation)
}

/// What the asking depends on.
pub(super) struct Mattering {
    /// The facts that can still change a deciding slot.
    deciding: Set<FactIndex>,
    /// Those that can still change a refining slot; of those that can change a deciding one too, some may be missing.
    refining: Set<FactIndex>,
}

impl Mattering {
    pub(super) fn of(topic: &Topic, situation: &Situation) -> Self {
        let known = situation.known(topic);
        let day = situation.rules_day(topic);
        let depends = |role: Role, beside: &Set<FactIndex>| {
            let mut found = Set::new();
            for slot in (0..topic.slots.len()).map(SlotIndex::of).filter(|slot| topic.slot(*slot).role == role) {
                // Most slots ask only what another has asked before, which is seen much sooner than what matters.
                let asked = topic.diagram.asked(slot, day, &known);
                if asked.iter().any(|fact| !found.contains(fact) && !beside.contains(fact)) {
                    found.extend(waits_for(topic, slot, day, &known));
                }
            }
            found
        };
        let deciding = depends(Role::Decides, &Set::new());
        Self { refining: depends(Role::Refines, &deciding), deciding }
    }

    /// Whether a fact can still change a deciding slot or a refining one.
    pub(super) fn contains(&self, fact: FactIndex) -> bool {
        self.deciding.contains(&fact) || self.refining.contains(&fact)
    }

    pub(super) fn questions(&self, topic: &Topic, situation: &Situation) -> Questions {
        Questions::of(topic, situation, (&self.deciding, &self.refining))
    }
}

/// Whether a question makes sense: the one that it comes after has been answered, or matters no more.
pub(super) fn makes_sense(
    topic: &Topic,
    fact: FactIndex,
    (deciding, refining): (&Set<FactIndex>, &Set<FactIndex>),
) -> bool {
    let before = topic.fact(fact).after;
    before.is_none_or(|before| !deciding.contains(&before) && !refining.contains(&before))
}
