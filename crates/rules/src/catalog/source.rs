use super::{Period, SourceIndex};
use chrono::NaiveDate;
use packed::packed;

/// A document that statements rest on.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// The permanent id, such as `memo-2006`.
    pub id: String,
    /// The title as printed.
    pub title: String,
    /// Who issued it, as printed.
    pub issuer: String,
    /// The date it bears.
    pub dated: NaiveDate,
    /// Whether it bears only the month; the day of `dated` then means nothing.
    pub month_only: bool,
    /// The days for which Signpost relies on it.
    pub period: Period,
    /// The places in it that rows cite.
    pub places: Vec<Place>,
}

packed! { struct Source { id, title, issuer, dated, month_only, period, places } }

/// A passage of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The permanent id within its source, such as `assurances`.
    pub id: String,
    /// Where to find it: the heading, section or page, as printed.
    pub heading: String,
    /// The words of the passage, copied exactly. Empty in a rules pack: there they are words like any other.
    pub quote: String,
}

packed! { struct Place { id, heading, quote } }

/// A reference to a passage of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cite {
    /// The document.
    pub source: SourceIndex,
    /// The position of the passage in its document.
    pub place: u16,
}

packed! { struct Cite { source, place } }
