use super::{Cite, Period};
use packed::packed;

/// A way to reach somebody, as a source prints it. Its name is in the words, as `contact.<id>.name`.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// The permanent id, such as `medicare`.
    pub id: String,
    /// The telephone number, digits and hyphens.
    pub phone: Option<String>,
    /// The number for people who use a text telephone, digits and hyphens.
    pub tty: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The days on which the contact may be shown. A contact that is always callable has no end.
    pub period: Period,
    /// Where it is printed.
    pub cites: Vec<Cite>,
}

packed! { struct Contact { id, phone, tty, email, period, cites } }

/// Somebody who acts, knows or pays. The name is in the words, as `party.<id>.name`.
#[derive(Clone, Debug, PartialEq)]
pub struct Party {
    /// The permanent id, such as `plan`.
    pub id: String,
    /// Whether its number stands on the member's card, and so in lists of plans, and not in the words.
    pub on_card: bool,
}

packed! { struct Party { id, on_card } }
