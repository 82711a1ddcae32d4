use super::Teller;
use crate::notation::days;
use rules::catalog::{Fact, FactKind, Grade, OutcomeIndex, Quantity, Role, Slot, WhileOpen};

/// Who knows a fact, what is open about it, and why it is asked or where its bounds are stated.
pub fn fact(teller: &Teller<'_>, id: &str) -> Option<String> {
    let fact = teller.notation.topic.facts.iter().find(|fact| fact.id == id)?;
    let knows = fact.knows.map_or_else(|| "nobody".to_owned(), |party| teller.notation.party(party).to_owned());
    let (doubt, cites) = (teller.notation.doubt(fact.doubt), teller.notation.cites(&fact.cites));
    Some(format!("{knows} knows {cites}{doubt}{}", bounds(teller, fact)))
}

fn bounds(teller: &Teller<'_>, fact: &Fact) -> String {
    let FactKind::Banded(bands) = &fact.kind else { return String::new() };
    let told = fact.values.iter().zip(&bands.bands).map(|(value, band)| {
        let side = if band.inclusive { "up to" } else { "below" };
        let bound = band.until.map(|bound| format!(" {side} {}", quantity(bound))).unwrap_or_default();
        format!(", {value}{bound} {}", teller.notation.cites(&band.cites))
    });
    told.collect::<Vec<_>>().concat()
}

fn quantity(quantity: Quantity) -> String {
    match quantity {
        Quantity::Amount(amount) => amount.to_string(),
        Quantity::Date(day) => day.to_string(),
        Quantity::Moment(moment) => moment.to_string(),
    }
}

/// Whether a slot drives the asking, what its outcomes come to at a glance, and what it holds while it is not settled.
pub fn slot(teller: &Teller<'_>, id: &str) -> Option<String> {
    let slot = teller.notation.topic.slots.iter().find(|slot| slot.id == id)?;
    let role = match slot.role {
        Role::Decides => "decides",
        Role::Refines => "refines",
        Role::Follows => "follows",
    };
    let grades =
        slot.outcomes.iter().zip(&slot.grades).map(|(outcome, grade)| format!("{outcome} is {}", name(*grade)));
    let open = slot.while_open.iter().map(|entry| while_open(teller, slot, entry));
    Some(std::iter::once(role.to_owned()).chain(grades).chain(open).collect::<Vec<_>>().join(", "))
}

fn while_open(teller: &Teller<'_>, slot: &Slot, entry: &WhileOpen) -> String {
    let fact = entry.fact.map_or("anything", |fact| teller.notation.topic.fact(fact).id.as_str());
    format!("{fact} open: {} {}", slot.outcomes[entry.then.at()], teller.notation.cites(&entry.cites))
}

fn name(grade: Grade) -> &'static str {
    match grade {
        Grade::Yes => "yes",
        Grade::No => "no",
        Grade::Depends => "depends",
    }
}

/// What a row gives under which conditions, on which days, and where that is stated.
pub fn row(teller: &Teller<'_>, id: &str) -> Option<String> {
    let row = teller.notation.topic.rows.iter().find(|row| row.id == id)?;
    let outcome = |outcome: &OutcomeIndex| teller.notation.topic.outcome(row.slot, *outcome);
    let then: Vec<_> = row.then.iter().map(outcome).collect();
    let (when, doubt) = (teller.notation.tests(&row.when), teller.notation.doubt(row.doubt));
    let when = if when.is_empty() { "always".to_owned() } else { when };
    let (days, cites) = (days(row.period), teller.notation.cites(&row.cites));
    Some(format!("{when} -> {}, {days} {cites}{doubt}", then.join(", ")))
}
