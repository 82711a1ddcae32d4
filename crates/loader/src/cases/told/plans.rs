use super::Teller;
use plans::{Contact, PlanList};

/// The days and passages of a directory, such as `nh-2007`, how many plans it lists, and whom it names beside them.
pub fn plans(teller: &Teller<'_>, id: &str) -> Option<String> {
    let list = list(teller, id)?;
    let PlanList { from, until, cites, plans, contacts, .. } = list;
    let contact = |contact: &Contact| {
        let letters = contact.letters.as_ref().map(|letters| format!(" {letters}")).unwrap_or_default();
        format!(", {}{letters} {}", contact.name, contact.phone)
    };
    let contacts: Vec<_> = contacts.iter().map(contact).collect();
    Some(format!("{from} to {until}, {} plans{} [{}]", plans.len(), contacts.concat(), cites.join(" ")))
}

/// A plan of a directory, such as `nh-2007/S5810-035`, and its numbers.
pub fn plan(teller: &Teller<'_>, id: &str) -> Option<String> {
    let (directory, id) = id.split_once('/')?;
    let plan = list(teller, directory)?.plans.iter().find(|plan| plan.id() == id)?;
    let tty = plan.tty.as_ref().map(|tty| format!(", TTY {tty}")).unwrap_or_default();
    let (organization, name, kind) = (&plan.organization, &plan.name, plan.kind.abbreviation());
    let (enrollment, services) = (&plan.enrollment, &plan.member_services);
    Some(format!("{organization}, {name}, {kind}, enrollment {enrollment}, member services {services}{tty}"))
}

fn list<'a>(teller: &Teller<'a>, id: &str) -> Option<&'a PlanList> {
    teller.plans.iter().find(|list| format!("{}-{}", list.state.to_lowercase(), list.year) == id)
}
