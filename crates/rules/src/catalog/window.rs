use super::Cite;
use packed::packed;

/// A period that comes every year. Its words are `window.<id>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Window {
    /// The permanent id, such as `annual_election`.
    pub id: String,
    /// The first day, as month and day. `None` together with `until` for a window that is open all year.
    pub from: Option<(u8, u8)>,
    /// The last day, as month and day. It may lie in the year after `from`.
    pub until: Option<(u8, u8)>,
    /// When what is asked for inside it takes effect.
    pub effective: Effective,
    /// Where it is stated.
    pub cites: Vec<Cite>,
}

packed! { struct Window { id, from, until, effective, cites } }

/// When a change takes effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effective {
    /// On the next 1 January after the request.
    NextJanuary,
    /// On the first day of the month after the request.
    FirstOfNextMonth,
}

packed! { enum Effective { NextJanuary, FirstOfNextMonth } }
