use super::Expected;
use crate::Spot;
use crate::make::Scope;
use rules::catalog::{Clock, Content, Fact, FactKind, Operand, Section, Sheet, Slot, Topic};

/// The texts of a topic's words.
pub fn topic_keys(scope: &Scope<'_>, topic: &Topic, top: &Spot) -> Vec<Expected> {
    let head = ["topic.title", "topic.summary", "topic.audience"];
    let mut keys: Vec<_> = head.iter().map(|key| Expected::needed((*key).to_owned(), top)).collect();
    for (position, fact) in topic.facts.iter().enumerate() {
        keys.extend(fact_keys(fact, scope.facts.spot(position)));
    }
    for (position, slot) in topic.slots.iter().enumerate() {
        let derived = topic.facts.iter().any(|fact| fact.id == slot.id);
        if !derived {
            keys.extend(slot_keys(scope, position, slot));
        }
    }
    for (position, clock) in topic.clocks.iter().enumerate() {
        keys.extend(clock_keys(clock, scope.clocks.spot(position)));
    }
    keys.extend(Expected::of_each(&scope.events, "event.", ""));
    keys.extend(Expected::of_each(&scope.spans, "span.", ""));
    keys.extend(Expected::of_each(&scope.parameters, "parameter.", ""));
    let needed = |key: String| Expected::needed(key, top);
    keys.extend(topic.windows.iter().map(|window| needed(format!("window.{}", window.id))));
    keys.extend(topic.checklists.iter().map(|checklist| needed(format!("checklist.{}.title", checklist.id))));
    keys.extend(amounts(topic).map(|amount| needed(format!("amount.{amount}"))));
    if let Some(grid) = &topic.grid {
        let names = grid.columns.iter().map(String::as_str).chain(["title"]);
        keys.extend(names.map(|name| needed(format!("grid.{name}"))));
    }
    keys.extend(topic.sheet.iter().flat_map(sheet_ids).map(|id| needed(format!("sheet.{id}"))));
    keys
}

fn fact_keys(fact: &Fact, spot: &Spot) -> Vec<Expected> {
    let asked = fact.knows.is_some();
    let named = |key: &str| format!("fact.{}.{key}", fact.id);
    let mut keys = Vec::new();
    if asked {
        keys.extend(["question", "why", "call", "open"].map(|key| Expected::needed(named(key), spot)));
        keys.push(Expected::optional(named("hint"), spot));
        keys.push(Expected::optional(named("unsure"), spot));
    }
    if matches!(fact.kind, FactKind::Derived(_) | FactKind::Tally { .. }) {
        return keys;
    }
    for value in &fact.values {
        let forms = ["label", "if", "because"].into_iter().filter(|form| asked || *form != "label");
        keys.extend(forms.map(|form| Expected::needed(named(&format!("value.{value}.{form}")), spot)));
        if asked {
            keys.push(Expected::optional(named(&format!("value.{value}.hint")), spot));
        }
    }
    keys
}

fn slot_keys(scope: &Scope<'_>, position: usize, slot: &Slot) -> Vec<Expected> {
    let mut keys = Vec::new();
    // A cell is named by its row and its column.
    if slot.section.is_some_and(|section| section != Section::Grid) {
        keys.push(Expected::needed(format!("slot.{}.title", slot.id), scope.slots.spot(position)));
    }
    for (outcome, spot) in scope.outcomes[position].iter() {
        match slot.content {
            Content::Statements => {
                keys.extend(["now", "past"].map(|form| Expected::needed(format!("say.{outcome}.{form}"), spot)));
                keys.push(Expected::optional(format!("say.{outcome}.outside"), spot));
            }
            Content::Values => keys.push(Expected::needed(format!("slot.{}.{outcome}", slot.id), spot)),
            Content::Clocks | Content::Spans => {}
        }
    }
    keys
}

fn clock_keys(clock: &Clock, spot: &Spot) -> Vec<Expected> {
    let named = |key: &str| Expected::needed(format!("clock.{}.{key}", clock.id), spot);
    let mut keys = vec![named("name")];
    keys.extend(clock.miss.iter().map(|_| named("miss")));
    keys.extend(clock.milestones.iter().map(|milestone| named(&format!("milestone.{}", milestone.id))));
    keys
}

fn amounts(topic: &Topic) -> impl Iterator<Item = &str> {
    let operands = topic.formulas.iter().flat_map(|formula| formula.product.iter().chain(&formula.over));
    operands.filter_map(|operand| if let Operand::Given(id) = operand { Some(id.as_str()) } else { None })
}

fn sheet_ids(sheet: &Sheet) -> impl Iterator<Item = &str> {
    sheet.sections.iter().flat_map(|section| {
        std::iter::once(section.id.as_str()).chain(section.fields.iter().map(|field| field.id.as_str()))
    })
}
