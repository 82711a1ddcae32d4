use super::cells;
use super::row::Row;
use loader::Finding;
use plans::{Contact, Plan};

/// The columns of a table of plans.
pub const COLUMNS: [&str; 9] = [
    "contract id",
    "plan id",
    "organization",
    "plan name",
    "plan kind",
    "state",
    "enrollment phone",
    "member services phone",
    "TTY",
];

/// The columns of a table of contacts.
pub const CONTACT_COLUMNS: [&str; 3] = ["name", "letters", "phone"];

const NAME: &str = "text that can be printed";
const PHONE: &str = "a telephone number of 10 digits, or 11 with the leading 1";

/// The state and the plan of a row. Every cell that has no meaning is noted.
pub fn plan(row: &Row, findings: &mut Vec<Finding>) -> Option<(String, Plan)> {
    let kinds = plans::Kind::ALL.map(plans::Kind::abbreviation).join(", ");
    let contract = row.need("contract id", cells::contract, "a letter and 4 digits", findings);
    let number = row.need("plan id", cells::number, "3 digits", findings);
    let organization = row.need("organization", cells::name, NAME, findings);
    let name = row.need("plan name", cells::name, NAME, findings);
    let kind = row.need("plan kind", cells::kind, &format!("one of {kinds}"), findings);
    let state = row.need("state", cells::state, "two letters", findings);
    let enrollment = row.need("enrollment phone", cells::phone, PHONE, findings);
    let member_services = row.need("member services phone", cells::phone, PHONE, findings);
    let tty = row.may("TTY", cells::tty, PHONE, findings);
    let plan = Plan {
        contract: contract?,
        number: number?,
        organization: organization?,
        name: name?,
        kind: kind?,
        enrollment: enrollment?,
        member_services: member_services?,
        tty,
    };
    Some((state?, plan))
}

/// The contact of a row. Every cell that has no meaning is noted.
pub fn contact(row: &Row, findings: &mut Vec<Finding>) -> Option<Contact> {
    let name = row.need("name", cells::name, NAME, findings);
    let letters = row.may("letters", cells::name, NAME, findings);
    let phone = row.need("phone", cells::phone, PHONE, findings);
    Some(Contact { name: name?, letters, phone: phone? })
}
