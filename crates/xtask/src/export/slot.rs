use super::scope::Scope;
use rules::catalog::{Content, Grade, Holds, Role, Section, Slot, WhileOpen};
use serde_json::{Value, json};

/// A named result with its outcomes, in the order of showing.
pub fn slot(scope: &Scope<'_>, slot: &Slot) -> Value {
    let outcome = |(position, id): (usize, &String)| {
        let grade = slot.grades.get(position).copied().map(grade);
        json!({ "id": id, "grade": grade, "text": scope.text(&format!("slot.{}.{id}", slot.id)) })
    };
    json!({
        "id": slot.id,
        "title": scope.text(&format!("slot.{}.title", slot.id)),
        "holds": holds(slot.holds),
        "decides": slot.role == Role::Decides,
        "refines": slot.role == Role::Refines,
        "content": content(slot.content),
        "section": slot.section.map(section),
        "outcomes": slot.outcomes.iter().enumerate().map(outcome).collect::<Value>(),
        "while_open": slot.while_open.iter().map(|entry| while_open(scope, slot, entry)).collect::<Value>(),
    })
}

fn while_open(scope: &Scope<'_>, slot: &Slot, entry: &WhileOpen) -> Value {
    json!({
        "fact": entry.fact.map(|fact| scope.fact(fact)),
        "then": slot.outcomes[entry.then.at()],
        "cites": scope.cites(&entry.cites),
    })
}

fn holds(holds: Holds) -> &'static str {
    match holds {
        Holds::ExactlyOne => "exactly one",
        Holds::AtLeastOne => "at least one",
        Holds::AnyNumber => "any number",
    }
}

/// What the outcomes of a slot are.
fn content(content: Content) -> &'static str {
    match content {
        Content::Statements => "statements",
        Content::Values => "values",
        Content::Clocks => "clocks",
        Content::Spans => "spans",
    }
}

fn section(section: Section) -> &'static str {
    match section {
        Section::Answer => "answer",
        Section::Grid => "grid",
        Section::DoNow => "do now",
        Section::Also => "also",
        Section::Who => "who",
        Section::ByWhen => "by when",
        Section::HaveReady => "have ready",
        Section::Say => "say",
        Section::Next => "next",
        Section::IfLate => "if late",
        Section::Background => "background",
    }
}

fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Yes => "yes",
        Grade::No => "no",
        Grade::Depends => "depends",
    }
}
