use super::shelf::{Shelf, period};
use rules::catalog::{Contact, Party};
use serde_json::{Value, json};

/// A way to reach somebody.
pub fn contact(shelf: &Shelf<'_>, contact: &Contact) -> Value {
    json!({
        "id": contact.id,
        "name": shelf.text(&format!("contact.{}.name", contact.id)),
        "phone": contact.phone,
        "tty": contact.tty,
        "email": contact.email,
        "in_force": period(contact.period),
        "cites": shelf.cites(&contact.cites),
    })
}

/// Somebody who acts, knows or pays.
pub fn party(shelf: &Shelf<'_>, party: &Party) -> Value {
    json!({ "id": party.id, "name": shelf.text(&format!("party.{}.name", party.id)) })
}
