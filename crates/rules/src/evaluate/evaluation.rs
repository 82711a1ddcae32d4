use super::Situation;
use super::questions::{Questions, makes_sense};
use crate::Set;
use crate::catalog::{FactIndex, FactKind, OutcomeIndex, Role, RowIndex, SlotIndex, Test, Topic, ValueIndex};
use crate::diagram::{Forest, Reference};
use chrono::NaiveDate;

/// What follows from a situation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// The value of every fact of the topic that is known, given or computed.
    pub known: Vec<Option<ValueIndex>>,
    /// The questions that make sense, can still change a deciding slot and have not been answered, in the author's order.
    pub asks: Vec<FactIndex>,
    /// The other questions that can still change a refining slot and have not been answered, in the author's order.
    pub refines: Vec<FactIndex>,
    /// The facts that can still change a deciding slot, and those answered with "I'm not sure" that can still change a
    /// refining one, in the author's order.
    pub open: Vec<FactIndex>,
    /// The result of every slot, in the order of the slots.
    pub slots: Vec<SlotResult>,
}

/// What a slot holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotResult {
    /// The outcomes that are certain or still possible, in the author's order.
    pub items: Vec<Item>,
    /// The facts that can still change it, readings and the future among them.
    pub depends: Set<FactIndex>,
    /// Whether no answer can change it any more. Readings and the future may.
    pub settled: bool,
    /// The entry of `while_open` that says what it holds meanwhile. Only if it is not settled, and for a slot that
    /// refines, only if it waits for no question that a deciding slot waits for.
    pub meanwhile: Option<usize>,
}

impl SlotResult {
    /// The outcomes that hold whatever the open facts turn out to be.
    pub fn certain(&self) -> impl Iterator<Item = OutcomeIndex> {
        self.items.iter().filter(|item| item.certainty == Certainty::Certain).map(|item| item.outcome)
    }
}

/// An outcome of a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The outcome.
    pub outcome: OutcomeIndex,
    /// How sure it is.
    pub certainty: Certainty,
    /// The rows that give it, or may give it.
    pub rows: Vec<RowIndex>,
}

/// How sure an outcome is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// Every way in which the open facts may turn out agrees.
    Certain,
    /// It depends on how an open passage of the source is read: any of these sets of readings gives it.
    Reading(Vec<Vec<Test>>),
    /// It depends on the future: any of these sets of events (and readings) gives it.
    Later(Vec<Vec<Test>>),
    /// It depends on facts that somebody could know.
    Open(Set<FactIndex>),
}

/// What follows for a topic from a situation.
///
/// It follows by the rows in force on the day of the event, or today if the day is not known; if that day lies outside
/// the topic's period, by those of the period's nearest day. How the rules stand to the event is another question,
/// which [`super::Standing`] answers and which decides what may be shown.
pub fn evaluate(topic: &Topic, situation: &Situation) -> Evaluation {
    let known = situation.known(topic);
    let day = situation.rules_day(topic);
    let mut slots: Vec<SlotResult> =
        (0..topic.slots.len()).map(|slot| evaluate_slot(topic, SlotIndex::of(slot), day, &known)).collect();
    let depends = |role: Role| {
        let of_role = slots.iter().zip(&topic.slots).filter(move |(_, slot)| slot.role == role);
        of_role.flat_map(|(result, _)| result.depends.iter().copied()).collect()
    };
    let (deciding, refining): (Set<FactIndex>, Set<FactIndex>) = (depends(Role::Decides), depends(Role::Refines));
    // What would be said meanwhile presumes the answer that it refines.
    let undecided: Set<FactIndex> = topic.asks.iter().copied().filter(|fact| deciding.contains(fact)).collect();
    for (result, slot) in slots.iter_mut().zip(&topic.slots) {
        if slot.role == Role::Refines && !result.depends.is_disjoint(&undecided) {
            result.meanwhile = None;
        }
    }
    let Questions { asks, refines } = Questions::of(topic, situation, (&deciding, &refining));
    let is_open = |fact: &FactIndex| {
        let matters = deciding.contains(fact) || refining.contains(fact) && situation.answers.has(*fact);
        matters && makes_sense(topic, *fact, (&deciding, &refining))
    };
    let open = topic.asks.iter().copied().filter(is_open).collect();
    Evaluation { known, asks, refines, open, slots }
}

/// What one slot holds in a situation, for whoever needs no other.
pub(super) fn slot_result(topic: &Topic, situation: &Situation, slot: SlotIndex) -> SlotResult {
    evaluate_slot(topic, slot, situation.rules_day(topic), &situation.known(topic))
}

/// The open facts that can still change what a slot holds.
pub(super) fn waits_for(
    topic: &Topic,
    slot: SlotIndex,
    day: NaiveDate,
    known: &[Option<ValueIndex>],
) -> Set<FactIndex> {
    let mut by_outcome = Forest::new();
    let root = topic.diagram.project(slot, day, known, &mut by_outcome, &|rows| outcomes(topic, rows));
    by_outcome.support(root)
}

fn evaluate_slot(topic: &Topic, slot: SlotIndex, day: NaiveDate, known: &[Option<ValueIndex>]) -> SlotResult {
    let mut by_outcome = Forest::new();
    let root = topic.diagram.project(slot, day, known, &mut by_outcome, &|rows| outcomes(topic, rows));
    let rows: Set<RowIndex> = topic.diagram.possible(slot, day, known).flatten().copied().collect();
    let depends = by_outcome.support(root);
    let settled = !depends.iter().any(|fact| can_be_known(topic, *fact));
    let possible: Set<OutcomeIndex> = by_outcome.reachable(root).flatten().copied().collect();
    let item = |outcome: OutcomeIndex| Item {
        outcome,
        certainty: if depends.is_empty() { Certainty::Certain } else { certainty(topic, &by_outcome, root, outcome) },
        rows: rows.iter().copied().filter(|row| topic.row(*row).then.contains(&outcome)).collect(),
    };
    let entries = &topic.slot(slot).while_open;
    let fits =
        |fact: Option<FactIndex>| fact.is_none_or(|fact| !origins(topic, day, known, fact).is_disjoint(&depends));
    let meanwhile = if settled { None } else { entries.iter().position(|entry| fits(entry.fact)) };
    SlotResult { items: possible.into_iter().map(item).collect(), settled, meanwhile, depends }
}

fn certainty(
    topic: &Topic,
    by_outcome: &Forest<Set<OutcomeIndex>>,
    root: Reference,
    outcome: OutcomeIndex,
) -> Certainty {
    let mut held: Forest<Set<OutcomeIndex>> = Forest::new();
    let holds = |held: &Set<OutcomeIndex>| held.iter().copied().filter(|held| *held == outcome).collect();
    let root = by_outcome.map(root, &mut held, &holds);
    let support = held.support(root);
    if support.is_empty() {
        return Certainty::Certain;
    }
    let open: Set<FactIndex> = support.iter().copied().filter(|fact| can_be_known(topic, *fact)).collect();
    if !open.is_empty() {
        return Certainty::Open(open);
    }
    let ways = held.paths(root).into_iter().filter(|(_, held)| !held.is_empty()).map(|(tests, _)| tests).collect();
    let later = support.iter().any(|fact| topic.fact(*fact).kind == FactKind::Later);
    if later { Certainty::Later(ways) } else { Certainty::Reading(ways) }
}

/// What some rows give together.
fn outcomes(topic: &Topic, rows: &[RowIndex]) -> Set<OutcomeIndex> {
    rows.iter().flat_map(|row| topic.row(*row).then.iter().copied()).collect()
}

/// The open facts that the value of a fact depends on: itself, or what its table or tally still waits for.
fn origins(topic: &Topic, day: NaiveDate, known: &[Option<ValueIndex>], fact: FactIndex) -> Set<FactIndex> {
    match &topic.fact(fact).kind {
        FactKind::Derived(slot) => waits_for(topic, *slot, day, known),
        FactKind::Tally { of, .. } => of.iter().flat_map(|(item, _)| origins(topic, day, known, *item)).collect(),
        _ => Set::from([fact]),
    }
}

/// Whether anybody could know a fact now.
fn can_be_known(topic: &Topic, fact: FactIndex) -> bool {
    !matches!(topic.fact(fact).kind, FactKind::Reading | FactKind::Later)
}
