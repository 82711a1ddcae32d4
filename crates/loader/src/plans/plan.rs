use super::ids::Ids;
use super::numbers::{phone, tty};
use crate::Report;
use crate::read::{Table, Value};
use plans::{Contact, Kind, Plan};

/// Reads a plan of a list.
pub fn plan(table: &Table<'_>, ids: &mut Ids, report: &Report) -> Plan {
    let (contract, number) = ids.read(table, report);
    let kinds = Kind::ALL.map(|kind| (kind.abbreviation(), kind));
    Plan {
        contract,
        number,
        organization: copied(table, "organization"),
        name: copied(table, "name"),
        kind: table.need("kind").and_then(|value| value.choice(&kinds)).unwrap_or(Kind::Pdp),
        enrollment: phone(table, "enrollment", report),
        member_services: phone(table, "member_services", report),
        tty: tty(table, report),
    }
}

/// Reads a contact that a list names beside its plans.
pub fn contact(table: &Table<'_>, report: &Report) -> Contact {
    Contact {
        name: copied(table, "name"),
        letters: table.get("letters").and_then(Value::text).map(|text| text.text.to_owned()),
        phone: phone(table, "phone", report),
    }
}

fn copied(table: &Table<'_>, key: &str) -> String {
    table.need(key).and_then(Value::text).map(|text| text.text.to_owned()).unwrap_or_default()
}
