use super::shelf::period;
use plans::{Contact, Plan, PlanList};
use rules::catalog::Period;
use serde_json::{Value, json};

/// A directory of plans.
pub fn directory(list: &PlanList) -> Value {
    json!({
        "id": id(list),
        "state": list.state,
        "year": list.year,
        "in_force": period(Period { from: Some(list.from), until: Some(list.until) }),
        "contacts": list.contacts.iter().map(contact).collect::<Value>(),
        "plans": list.plans.iter().map(plan).collect::<Value>(),
        "cites": list.cites,
    })
}

/// The permanent id of a directory, such as `nh-2007`.
pub fn id(list: &PlanList) -> String {
    format!("{}-{}", list.state.to_lowercase(), list.year)
}

fn contact(contact: &Contact) -> Value {
    json!({ "name": contact.name, "letters": contact.letters, "phone": contact.phone })
}

fn plan(plan: &Plan) -> Value {
    json!({
        "id": plan.id(),
        "organization": plan.organization,
        "name": plan.name,
        "kind": plan.kind.abbreviation(),
        "enrollment": plan.enrollment,
        "member_services": plan.member_services,
        "tty": plan.tty,
    })
}
