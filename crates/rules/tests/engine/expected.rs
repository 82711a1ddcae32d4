use crate::brute::Brute;
use crate::clock::stands;
use crate::world::{World, askable, ground, worlds};
use rules::catalog::{FactIndex, FactKind, OutcomeIndex, Role, RowIndex, SlotIndex, Topic, ValueIndex};
use rules::{Situation, SlotResult};
use std::collections::{BTreeSet, HashMap};

/// The worlds that a situation leaves possible, and what holds in them.
pub struct Expected<'a> {
    topic: &'a Topic,
    brute: Brute<'a>,
    /// The value of every fact that is known, unless a table or a tally gives it.
    pub known: Vec<Option<ValueIndex>>,
    /// The possible worlds.
    pub worlds: Vec<World>,
}

/// How sure an outcome is, readings and events told by the possible worlds in which it holds.
#[derive(Debug, PartialEq)]
pub enum Sure {
    Certain,
    Reading(Vec<World>),
    Later(Vec<World>),
    Open(BTreeSet<FactIndex>),
}

impl<'a> Expected<'a> {
    /// What brute force makes of a situation.
    pub fn new(topic: &'a Topic, situation: &Situation) -> Self {
        let known = |fact: FactIndex| match topic.fact(fact).kind {
            FactKind::Asked => situation.answers.value(fact),
            FactKind::Lapse(clock) => stands(clock.at(), situation).or(situation.answers.value(fact)),
            _ => None,
        };
        let known: Vec<Option<ValueIndex>> = (0..topic.facts.len()).map(FactIndex::of).map(known).collect();
        let agrees = |world: &World| world.iter().zip(&known).all(|(value, known)| known.is_none_or(|k| k == *value));
        let worlds = worlds(topic).into_iter().filter(agrees).collect();
        Self { topic, brute: Brute::during(topic, situation), known, worlds }
    }

    /// What a slot holds, in each possible world.
    pub fn outcomes(&self, slot: SlotIndex) -> Vec<BTreeSet<OutcomeIndex>> {
        self.worlds.iter().map(|world| self.brute.outcomes(slot, world)).collect()
    }

    /// The rows of a slot that apply in some possible world.
    pub fn rows(&self, slot: SlotIndex) -> BTreeSet<RowIndex> {
        self.worlds.iter().flat_map(|world| self.brute.rows(slot, world)).collect()
    }

    /// Whether a fact has a value, if all possible worlds agree on that.
    pub fn agreed(&self, fact: FactIndex, value: ValueIndex) -> Option<bool> {
        let mut verdicts = self.worlds.iter().map(|world| self.brute.has(fact, 1 << value.0, world));
        let first = verdicts.next()?;
        verdicts.all(|verdict| verdict == first).then_some(first)
    }

    /// The facts that a result depends on: those that alone make the difference between two possible worlds.
    pub fn depends<T: PartialEq>(&self, results: &[T]) -> BTreeSet<FactIndex> {
        let unknown = (0..self.known.len()).map(FactIndex::of);
        let unknown = unknown.filter(|fact| ground(self.topic, *fact) && self.known[fact.at()].is_none());
        let decisive = |fact: &FactIndex| {
            let mut seen: HashMap<World, &T> = HashMap::new();
            self.worlds.iter().zip(results).any(|(world, result)| {
                let mut others = world.clone();
                others[fact.at()] = ValueIndex(0);
                *seen.entry(others).or_insert(result) != result
            })
        };
        unknown.filter(decisive).collect()
    }

    /// The facts among some that somebody could know.
    pub fn answerable(&self, facts: &BTreeSet<FactIndex>) -> BTreeSet<FactIndex> {
        facts.iter().copied().filter(|fact| askable(self.topic.fact(*fact))).collect()
    }

    /// What a slot holds for certain, if no answer can change what it holds.
    pub fn settled(&self, slot: SlotIndex) -> Option<BTreeSet<OutcomeIndex>> {
        let settled = self.answerable(&self.depends(&self.outcomes(slot))).is_empty();
        settled.then(|| self.certain(slot))
    }

    /// What a slot holds in every possible world.
    pub fn certain(&self, slot: SlotIndex) -> BTreeSet<OutcomeIndex> {
        let common = self.outcomes(slot).into_iter().reduce(|a, b| &a & &b);
        common.unwrap_or_default()
    }

    /// How sure an outcome is, given in which possible worlds it holds.
    pub fn sure(&self, holds: &[bool]) -> Sure {
        let depends = self.depends(holds);
        let open = self.answerable(&depends);
        let later = depends.iter().any(|fact| self.topic.fact(*fact).kind == FactKind::Later);
        let ways = || self.worlds.iter().zip(holds).filter(|(_, holds)| **holds).map(|(world, _)| world.clone());
        match (depends.is_empty(), open.is_empty(), later) {
            (true, ..) => Sure::Certain,
            (_, false, _) => Sure::Open(open),
            (.., true) => Sure::Later(ways().collect()),
            _ => Sure::Reading(ways().collect()),
        }
    }

    /// The first entry of `while_open` whose fact the slot still waits for.
    pub fn meanwhile(&self, slot: SlotIndex, result: &SlotResult) -> Option<usize> {
        let depends = self.depends(&self.outcomes(slot));
        let waits = |fact: FactIndex| !self.origins(fact).is_disjoint(&depends);
        let mut entries = self.topic.slot(slot).while_open.iter();
        if self.topic.slot(slot).role == Role::Refines {
            let deciding = (0..self.topic.slots.len()).map(SlotIndex::of);
            let deciding = deciding.filter(|slot| self.topic.slot(*slot).role == Role::Decides);
            let undecided: BTreeSet<FactIndex> = deciding.flat_map(|slot| self.depends(&self.outcomes(slot))).collect();
            if self.topic.asks.iter().any(|fact| undecided.contains(fact) && depends.contains(fact)) {
                return None;
            }
        }
        if result.settled { None } else { entries.position(|entry| entry.fact.is_none_or(waits)) }
    }

    /// The open facts that the value of a fact comes from.
    fn origins(&self, fact: FactIndex) -> BTreeSet<FactIndex> {
        match &self.topic.fact(fact).kind {
            FactKind::Derived(slot) => self.depends(&self.outcomes(*slot)),
            FactKind::Tally { of, .. } => of.iter().flat_map(|(item, _)| self.origins(*item)).collect(),
            _ => BTreeSet::from([fact]),
        }
    }
}
