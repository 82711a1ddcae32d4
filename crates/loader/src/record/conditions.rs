use super::stretch::{Stretch, deciding};
use crate::notation::Notation;
use rules::catalog::{Catalog, Cite, Clock, Edition, RowIndex, Section, SlotIndex, Topic};
use rules::diagram::Condition;
use std::collections::BTreeSet;

/// The conditions of a topic, one line each: the facts, what holds under them, the passages and the doubts.
///
/// The deciding slots of the answer are taken together, because that is how they are read. Every other slot stands by
/// itself: it does not depend on the others, and together they would only multiply.
pub fn record(catalog: &Catalog, edition: &Edition, topic: &Topic) -> String {
    let scribe = Scribe(Notation { catalog, edition, topic });
    let together: Vec<SlotIndex> =
        deciding(topic).into_iter().filter(|slot| topic.slot(*slot).section == Some(Section::Answer)).collect();
    let others = (0..topic.slots.len()).map(SlotIndex::of).filter(|slot| !together.contains(slot));
    let groups = std::iter::once(together.clone()).chain(others.map(|slot| vec![slot]));
    let mut lines: Vec<String> = groups.flat_map(|slots| scribe.slots(&slots)).collect();
    lines.push("# clocks".to_owned());
    lines.extend(topic.clocks.iter().map(|clock| scribe.clock(clock)));
    lines.join("\n") + "\n"
}

struct Scribe<'a>(Notation<'a>);

impl Scribe<'_> {
    /// What some slots hold together, stretch by stretch of the days on which that is the same.
    fn slots(&self, slots: &[SlotIndex]) -> Vec<String> {
        let names: Vec<&str> = slots.iter().map(|slot| self.0.topic.slot(*slot).id.as_str()).collect();
        let names = names.join(" + ");
        let written = |stretch: Stretch| {
            let count = stretch.conditions.len();
            let title = format!("# {names} from {} to {}, conditions: {count}", stretch.first, stretch.last);
            let lines: Vec<String> = stretch.conditions.iter().map(|held| self.condition(held, slots)).collect();
            std::iter::once(title).chain(lines).chain([String::new()])
        };
        Stretch::of(self.0.topic, slots).into_iter().flat_map(written).collect()
    }

    fn condition(&self, condition: &Condition, slots: &[SlotIndex]) -> String {
        let tests = self.0.tests(&condition.tests);
        let when = if tests.is_empty() { "always" } else { &tests };
        let held: Vec<String> = slots.iter().map(|slot| self.held(&condition.rows, *slot, slots.len() > 1)).collect();
        let rows = condition.rows.iter().map(|row| self.0.topic.row(*row));
        let cites: Vec<Cite> = rows.clone().flat_map(|row| row.cites.iter().copied()).collect();
        let doubts: BTreeSet<&str> =
            rows.filter_map(|row| Some(self.0.edition.doubts[row.doubt?.at()].id.as_str())).collect();
        let doubts: Vec<String> = doubts.into_iter().map(|doubt| format!(" ?{doubt}")).collect();
        format!("{when} -> {} {}{}", held.join("; "), self.cites(&cites), doubts.concat())
    }

    fn held(&self, rows: &[RowIndex], slot: SlotIndex, named: bool) -> String {
        let rows = rows.iter().map(|row| self.0.topic.row(*row)).filter(|row| row.slot == slot);
        let outcomes: BTreeSet<_> = rows.flat_map(|row| row.then.iter().copied()).collect();
        let outcomes: Vec<&str> = outcomes.into_iter().map(|outcome| self.0.topic.outcome(slot, outcome)).collect();
        let outcomes = if outcomes.is_empty() { "nothing".to_owned() } else { outcomes.join(", ") };
        if named { format!("{}: {outcomes}", self.0.topic.slot(slot).id) } else { outcomes }
    }

    fn clock(&self, clock: &Clock) -> String {
        let (starts, acts) = (self.0.event(clock.starts), self.0.party(clock.acts));
        let (limit, doubt) = (self.0.limit(&clock.limit), self.0.doubt(clock.doubt));
        format!("{}: from {starts}, {acts} acts, {limit} {}{doubt}", clock.id, self.cites(&clock.cites))
    }

    /// Passages in the order of the documents, each once, however many rows rest on it.
    fn cites(&self, cites: &[Cite]) -> String {
        let cites: BTreeSet<Cite> = cites.iter().copied().collect();
        self.0.cites(&cites.into_iter().collect::<Vec<_>>())
    }
}
