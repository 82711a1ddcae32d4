use super::case::Case;
use super::data::Data;
use super::filled::Filling;
use super::held;
use super::told::Teller;
use crate::notation::Notation;
use rules::catalog::{FactIndex, SlotIndex};
use rules::time::stretch;
use rules::{Certainty, Evaluation, SlotResult, Standing, evaluate};
use std::collections::BTreeSet;

/// What follows from a case and differs from what must follow, one sentence each.
pub fn compare(case: &Case<'_>, data: Data<'_>) -> Vec<String> {
    let evaluation = evaluate(case.topic, &case.situation);
    let comparison = Comparison { case, data, evaluation: &evaluation };
    let parts = [
        comparison.standing(),
        comparison.outcomes(),
        comparison.meanwhile(),
        comparison.statements(),
        comparison.doubts(),
        comparison.questions(),
        comparison.texts(),
        comparison.clocks(),
        comparison.spans(),
        comparison.told(),
    ];
    parts.into_iter().flatten().collect()
}

struct Comparison<'a> {
    case: &'a Case<'a>,
    data: Data<'a>,
    evaluation: &'a Evaluation,
}

impl Comparison<'_> {
    fn standing(&self) -> Vec<String> {
        let situation = &self.case.situation;
        let standing = Standing::of(&self.case.topic.period, situation.event_date, situation.now.date());
        let wanted = self.case.expected.standing.filter(|wanted| *wanted != standing);
        wanted.map(|wanted| format!("the standing is {standing:?}, not {wanted:?}")).into_iter().collect()
    }

    fn outcomes(&self) -> Vec<String> {
        let expected = &self.case.expected;
        let certain = expected.holds.iter().map(|(slot, wanted)| {
            let held = self.items(*slot, |certainty| *certainty == Certainty::Certain);
            (*slot, "certainly holds", held, wanted)
        });
        let readings = expected.readings.iter().map(|(slot, wanted)| {
            let held = self.items(*slot, |certainty| matches!(certainty, Certainty::Reading(_)));
            (*slot, "by its readings holds", held, wanted)
        });
        let differing = certain.chain(readings).map(|(slot, how, held, wanted)| {
            (slot, how, held, wanted.iter().map(|outcome| outcome.at()).collect::<Vec<_>>())
        });
        differing
            .filter(|(_, _, held, wanted)| held != wanted)
            .map(|(slot, how, held, wanted)| {
                let names = |outcomes| self.names(slot, outcomes);
                format!("{} {how} {}, not {}", self.slot(slot), names(&held), names(&wanted))
            })
            .collect()
    }

    fn meanwhile(&self) -> Vec<String> {
        let expected = self.case.expected.while_open.iter();
        let differing = expected.filter_map(|(slot, wanted)| {
            let held = held::meanwhile(self.case.topic, *slot, self.result(*slot));
            (held != Some(wanted.at())).then(|| {
                let held = held.map_or_else(|| "nothing".to_owned(), |held| self.names(*slot, &[held]));
                format!("{} meanwhile holds {held}, not {}", self.slot(*slot), self.names(*slot, &[wanted.at()]))
            })
        });
        differing.collect()
    }

    fn statements(&self) -> Vec<String> {
        let topic = self.case.topic;
        let certain = held::statements(topic, self.evaluation, |_, result| held::certain(result));
        let possible = held::statements(topic, self.evaluation, |slot, result| held::possible(topic, slot, result));
        let missing = self.case.expected.says.iter().filter(|id| !certain.contains(id.as_str()));
        let wrong = self.case.expected.never_says.iter().filter(|id| possible.contains(id.as_str()));
        let missing = missing.map(|id| format!("{id} is not said"));
        missing.chain(wrong.map(|id| format!("{id} may be said"))).collect()
    }

    fn doubts(&self) -> Vec<String> {
        let doubts = held::doubts(self.case.topic, self.evaluation);
        let shown: BTreeSet<_> = doubts.iter().map(|doubt| self.case.edition.doubts[doubt.at()].id.as_str()).collect();
        let missing = self.case.expected.doubts.iter().filter(|id| !shown.contains(id.as_str()));
        missing.map(|id| format!("the doubt {id} is not shown")).collect()
    }

    fn questions(&self) -> Vec<String> {
        let mut differences = Vec::new();
        if let Some(wanted) = &self.case.expected.asks {
            let next: Vec<_> = self.evaluation.asks.iter().copied().take(wanted.len().max(1)).collect();
            if next != *wanted {
                differences.push(format!("the next question is {}, not {}", self.facts(&next), self.facts(wanted)));
            }
        }
        let open: BTreeSet<_> = self.evaluation.open.iter().copied().collect();
        if let Some(wanted) = &self.case.expected.open
            && wanted.iter().copied().collect::<BTreeSet<_>>() != open
        {
            let open = self.facts(&self.evaluation.open);
            differences.push(format!("{open} are open, not {}", self.facts(wanted)));
        }
        differences
    }

    fn texts(&self) -> Vec<String> {
        let topic = self.case.topic;
        let held = held::statements(topic, self.evaluation, |slot, result| held::shown(topic, slot, result));
        let text = |id: &&str| {
            let key = format!("{}.{}.say.{id}.now", self.case.edition.id, topic.id);
            let filling = Filling { catalog: self.data.catalog, topic, words: self.data.words };
            filling.text(self.data.words.get(&key).unwrap_or_default())
        };
        let texts: Vec<String> = held.iter().map(text).collect();
        let missing = self.case.expected.shows.iter().filter(|part| !texts.iter().any(|text| text.contains(*part)));
        missing.map(|part| format!("no sentence shows \"{part}\"")).collect()
    }

    fn clocks(&self) -> Vec<String> {
        let topic = self.case.topic;
        let differing = self.case.expected.by.iter().filter_map(|(clock, wanted)| {
            let clock = &topic.clocks[clock.at()];
            let resolved = self.case.situation.resolve(topic, clock, &self.evaluation.known).course;
            let last = resolved.map(|course| course.last);
            (last != Ok(*wanted)).then(|| format!("{} ends {last:?}, not {wanted:?}", clock.id))
        });
        differing.collect()
    }

    fn spans(&self) -> Vec<String> {
        let differing = self.case.expected.pays_until.iter().filter_map(|(span, wanted)| {
            let span = &self.case.topic.spans[*span];
            let until = stretch(span, &self.case.situation.moments).until.map(|end| end.map(|course| course.last));
            (until != Some(Ok(*wanted))).then(|| format!("{} ends {until:?}, not {wanted:?}", span.id))
        });
        differing.collect()
    }

    fn told(&self) -> Vec<String> {
        let (edition, topic) = (self.case.edition, self.case.topic);
        let notation = Notation { catalog: self.data.catalog, edition, topic };
        let teller = Teller { notation, words: self.data.words, plans: self.data.plans };
        let differing = self.case.expected.told.iter().filter_map(|told| {
            let line = (told.tell)(&teller, &told.id).unwrap_or_else(|| "nothing".to_owned());
            let differs = line != told.wanted;
            differs.then(|| format!("the {} {} is \"{line}\", not \"{}\"", told.kind, told.id, told.wanted))
        });
        differing.collect()
    }

    fn result(&self, slot: SlotIndex) -> &SlotResult {
        &self.evaluation.slots[slot.at()]
    }

    fn items(&self, slot: SlotIndex, counts: impl Fn(&Certainty) -> bool) -> Vec<usize> {
        let items = self.result(slot).items.iter().filter(|item| counts(&item.certainty));
        items.map(|item| item.outcome.at()).collect()
    }

    fn slot(&self, slot: SlotIndex) -> &str {
        &self.case.topic.slot(slot).id
    }

    fn names(&self, slot: SlotIndex, outcomes: &[usize]) -> String {
        let all = &self.case.topic.slot(slot).outcomes;
        format!("[{}]", outcomes.iter().map(|outcome| all[*outcome].as_str()).collect::<Vec<_>>().join(", "))
    }

    fn facts(&self, facts: &[FactIndex]) -> String {
        let ids = facts.iter().map(|fact| self.case.topic.fact(*fact).id.as_str());
        format!("[{}]", ids.collect::<Vec<_>>().join(", "))
    }
}
