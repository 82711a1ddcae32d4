use super::{Diagram, Era, Forest, Reference};
use crate::catalog::{Fact, FactIndex, FactKind, Row, RowIndex, Slot, SlotIndex, Test, ValueIndex, ValueSet};
use chrono::NaiveDate;
use std::collections::HashMap;

impl Diagram {
    /// Compiles the tables of a topic, once for every stretch of days during which the same rows are in force.
    ///
    /// The facts must be free of cycles and every index must point somewhere; the loader checks both first.
    pub fn compile(facts: &[Fact], slots: &[Slot], rows: &[Row]) -> Self {
        let mut forest = Forest::new();
        let mut eras: Vec<Era> = Vec::new();
        for from in Era::first_days(rows) {
            let day = from.unwrap_or(NaiveDate::MIN);
            let mut compiler = Compiler { facts, rows, day, forest: &mut forest, roots: HashMap::new() };
            let roots = (0..slots.len()).map(|slot| compiler.slot(SlotIndex::of(slot))).collect();
            if eras.last().is_none_or(|before| before.roots != roots) {
                eras.push(Era { from, roots });
            }
        }
        // What only served to make the roots stays behind.
        let mut kept = Forest::new();
        for root in eras.iter_mut().flat_map(|era| &mut era.roots) {
            *root = forest.map(*root, &mut kept, &Vec::clone);
        }
        let (nodes, ends) = kept.parts();
        Self { nodes, ends, eras }
    }
}

/// A region is a diagram whose ends are empty outside it; inside they hold rows.
struct Compiler<'a> {
    facts: &'a [Fact],
    rows: &'a [Row],
    day: NaiveDate,
    forest: &'a mut Forest<Vec<RowIndex>>,
    roots: HashMap<SlotIndex, Reference>,
}

impl Compiler<'_> {
    fn slot(&mut self, slot: SlotIndex) -> Reference {
        if let Some(&known) = self.roots.get(&slot) {
            return known;
        }
        let mut root = self.nowhere();
        for position in (0..self.rows.len()).filter(|position| self.rows[*position].slot == slot) {
            let region = self.effective(RowIndex::of(position));
            root = self.forest.combine(root, region, &|a, b| {
                let mut union = [a.as_slice(), b.as_slice()].concat();
                union.sort_unstable();
                union
            });
        }
        self.roots.insert(slot, root);
        root
    }

    /// Where the conditions of a row hold and those of no row that overrides it.
    fn effective(&mut self, row: RowIndex) -> Reference {
        let mut region = self.region(row);
        for position in (0..self.rows.len()).filter(|position| self.rows[*position].overrides.contains(&row)) {
            let exception = self.region(RowIndex::of(position));
            region = self.forest.combine(region, exception, &|a, b| if b.is_empty() { a.clone() } else { Vec::new() });
        }
        region
    }

    /// Where the conditions of a row hold: nowhere on a day on which it is not in force.
    fn region(&mut self, row: RowIndex) -> Reference {
        let rows = self.rows;
        if !rows[row.at()].period.contains(self.day) {
            return self.nowhere();
        }
        let mut region = self.forest.end(vec![row]);
        for test in &rows[row.at()].when {
            let passes = self.passes(*test);
            region = self.both(region, passes);
        }
        region
    }

    fn both(&mut self, a: Reference, b: Reference) -> Reference {
        self.forest.combine(a, b, &|a, b| if b.is_empty() { Vec::new() } else { a.clone() })
    }

    fn any(&mut self, a: Reference, b: Reference) -> Reference {
        self.forest.combine(a, b, &|a, b| if a.is_empty() { b.clone() } else { a.clone() })
    }

    /// Where a fact has one of some values.
    fn passes(&mut self, test: Test) -> Reference {
        let facts = self.facts;
        let fact = &facts[test.fact.at()];
        match &fact.kind {
            FactKind::Derived(slot) => self.derived(*slot, test.values),
            FactKind::Tally { of, at_least } => {
                let enough = self.tally(of, *at_least);
                self.either(enough, test.values)
            }
            FactKind::Asked | FactKind::Banded(_) | FactKind::Reading | FactKind::Lapse(_) | FactKind::Later => {
                let (inside, outside) = (self.everywhere(), self.nowhere());
                let values = (0..fact.values.len()).map(ValueIndex::of);
                let children = values.map(|value| if test.values.contains(value) { inside } else { outside }).collect();
                self.forest.node(test.fact, children)
            }
        }
    }

    /// Where the table of a derived fact gives one of some values.
    fn derived(&mut self, slot: SlotIndex, values: ValueSet) -> Reference {
        let root = self.slot(slot);
        let everywhere = self.everywhere();
        let rows = self.rows;
        let gives = |row: &RowIndex| rows[row.at()].then.iter().any(|outcome| values.contains(ValueIndex(outcome.0)));
        self.forest.combine(root, everywhere, &|held, marker| {
            if held.iter().any(gives) { marker.clone() } else { Vec::new() }
        })
    }

    /// Where at least so many of the items have the value that counts.
    fn tally(&mut self, items: &[(FactIndex, ValueIndex)], needed: u16) -> Reference {
        // At position n: where at least n of the items seen so far count.
        let mut at_least = vec![self.nowhere(); usize::from(needed) + 1];
        at_least[0] = self.everywhere();
        for (fact, counts) in items {
            let here = self.passes(Test { fact: *fact, values: ValueSet::of([*counts]) });
            for count in (1..at_least.len()).rev() {
                let one_more = self.both(at_least[count - 1], here);
                at_least[count] = self.any(at_least[count], one_more);
            }
        }
        at_least[usize::from(needed)]
    }

    /// Where a two-valued fact has one of some values, given where it has its first.
    fn either(&mut self, first: Reference, values: ValueSet) -> Reference {
        let marker = self.everywhere();
        let (yes, no) = (values.contains(ValueIndex(0)), values.contains(ValueIndex(1)));
        self.forest.combine(first, marker, &|region, marker| {
            if if region.is_empty() { no } else { yes } { marker.clone() } else { Vec::new() }
        })
    }

    fn nowhere(&mut self) -> Reference {
        self.forest.end(Vec::new())
    }

    fn everywhere(&mut self) -> Reference {
        self.forest.end(vec![RowIndex(u16::MAX)])
    }
}
