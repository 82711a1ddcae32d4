use super::Teller;
use crate::notation::days;
use rules::catalog::Reached;

/// How somebody is reached, when, and where that is printed.
pub fn contact(teller: &Teller<'_>, id: &str) -> Option<String> {
    let contact = teller.notation.catalog.contacts.iter().find(|contact| contact.id == id)?;
    let way = |name: &str, way: &Option<String>| way.as_ref().map(|way| format!("{name}{way}"));
    let ways = [way("", &contact.phone), way("TTY ", &contact.tty), way("", &contact.email)];
    let ways: Vec<_> = ways.into_iter().flatten().chain([days(contact.period)]).collect();
    Some(format!("{} {}", ways.join(", "), teller.notation.cites(&contact.cites)))
}

/// How a party is reached.
pub fn party(teller: &Teller<'_>, id: &str) -> Option<String> {
    let party = teller.notation.catalog.parties.iter().find(|party| party.id == id)?;
    let reached = match party.reached {
        Reached::OnCard => "on the card",
        Reached::Reader => "is the reader",
        Reached::AsTold => "as told",
    };
    Some(reached.to_owned())
}

/// The date of a document, and the days for which it is relied on.
pub fn source(teller: &Teller<'_>, id: &str) -> Option<String> {
    let source = teller.notation.catalog.sources.iter().find(|source| source.id == id)?;
    let bears = if source.month_only { "bears the month of" } else { "bears" };
    Some(format!("{bears} {}, in force {}", source.dated, days(source.period)))
}

/// The days for which an edition holds rules.
pub fn edition(teller: &Teller<'_>, id: &str) -> Option<String> {
    let edition = teller.notation.edition;
    (edition.id == id).then(|| days(edition.period))
}

/// The passages in doubt.
pub fn doubt(teller: &Teller<'_>, id: &str) -> Option<String> {
    let doubt = teller.notation.edition.doubts.iter().find(|doubt| doubt.id == id)?;
    Some(teller.notation.cites(&doubt.cites))
}

/// The passages that a sentence rests on which stays true outside the period.
pub fn safe(teller: &Teller<'_>, id: &str) -> Option<String> {
    let safe = teller.notation.edition.safe.iter().find(|safe| safe.id == id)?;
    Some(teller.notation.cites(&safe.cites))
}
