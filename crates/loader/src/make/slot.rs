use super::Scope;
use super::grid::grades;
use crate::read::{Shape, Table, Text, Value};
use rules::catalog::{Content, Fact, Holds, OutcomeIndex, Role, Section, Slot, WhileOpen};

/// Makes the declared slot at a position.
pub fn slot(scope: &Scope<'_>, position: usize, id: &Text<'_>, table: &Table<'_>) -> Slot {
    let content = table.need("content").and_then(|value| value.choice(&CONTENTS)).unwrap_or(Content::Values);
    table.need("outcomes").map(Value::texts);
    check_outcomes(scope, position, content);
    let holds = table.need("holds").and_then(|value| value.choice(&HOLDS)).unwrap_or(Holds::AnyNumber);
    let section = table.get("section").and_then(|value| value.choice(&SECTIONS));
    let while_open = table.get("while_open").map(Value::list).unwrap_or_default();
    Slot {
        id: id.text.to_owned(),
        holds,
        role: role(scope, table),
        content,
        section,
        outcomes: scope.outcomes[position].ids().map(str::to_owned).collect(),
        grades: grades(scope, &scope.outcomes[position], section == Some(Section::Grid), table),
        while_open: while_open
            .into_iter()
            .filter_map(|value| value.table_named("this entry of `while_open`".to_owned()))
            .filter_map(|entry| meanwhile(scope, position, &entry))
            .collect(),
    }
}

/// Makes the slot that a derived fact is filled from.
pub fn slot_of_fact(fact: &Fact) -> Slot {
    Slot {
        id: fact.id.clone(),
        holds: Holds::ExactlyOne,
        role: Role::Follows,
        content: Content::Values,
        section: None,
        outcomes: fact.values.clone(),
        grades: Vec::new(),
        while_open: Vec::new(),
    }
}

fn role(scope: &Scope<'_>, table: &Table<'_>) -> Role {
    let is = |key| table.get(key).and_then(Value::truth).unwrap_or_default();
    match (is("decides"), is("refines")) {
        (true, true) => {
            scope.report.note(&table.spot, format!("{} either decides or refines", table.name));
            Role::Decides
        }
        (true, false) => Role::Decides,
        (false, true) => Role::Refines,
        (false, false) => Role::Follows,
    }
}

const HOLDS: [(&str, Holds); 3] =
    [("exactly one", Holds::ExactlyOne), ("at least one", Holds::AtLeastOne), ("any number", Holds::AnyNumber)];

const CONTENTS: [(&str, Content); 4] = [
    ("statements", Content::Statements),
    ("values", Content::Values),
    ("clocks", Content::Clocks),
    ("spans", Content::Spans),
];

const SECTIONS: [(&str, Section); 11] = [
    ("answer", Section::Answer),
    ("grid", Section::Grid),
    ("do now", Section::DoNow),
    ("also", Section::Also),
    ("who", Section::Who),
    ("by when", Section::ByWhen),
    ("have ready", Section::HaveReady),
    ("say", Section::Say),
    ("next", Section::Next),
    ("if late", Section::IfLate),
    ("background", Section::Background),
];

fn check_outcomes(scope: &Scope<'_>, position: usize, content: Content) {
    for (text, spot) in scope.outcomes[position].iter() {
        let id = Text { text, spot: spot.clone() };
        match content {
            Content::Statements | Content::Values => Shape::Underscores.check("outcome", &id, scope.report),
            Content::Clocks => {
                scope.clocks.find(&id, scope.report);
            }
            Content::Spans => {
                scope.spans.find(&id, scope.report);
            }
        }
    }
}

fn meanwhile(scope: &Scope<'_>, position: usize, entry: &Table<'_>) -> Option<WhileOpen> {
    let fact = entry.get("open").and_then(Value::text).and_then(|id| scope.fact_mentioned(&id));
    let cites = scope.shelf.cites(entry);
    let then = entry.need("then").and_then(Value::text)?;
    let then = scope.outcomes[position].find(&then, scope.report)?;
    Some(WhileOpen { fact, then: OutcomeIndex::of(then), cites })
}
