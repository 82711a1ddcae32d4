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
    /// How it is reached.
    pub reached: Reached,
}

packed! { struct Party { id, reached } }

/// How somebody is reached who is named by what they do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reached {
    /// By the number on the member's card, which also stands in lists of plans.
    OnCard,
    /// Not at all: it is the reader.
    Reader,
    /// As the sentences about it say.
    #[default]
    AsTold,
}

packed! { enum Reached { OnCard, Reader, AsTold } }
