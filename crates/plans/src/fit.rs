/// How well what was typed fits a handle, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is the handle.
    Exact,
    /// The handle begins with it.
    Prefix,
    /// It stands inside the handle.
    Inside,
    /// Its words fit, but not side by side in one handle.
    Scattered,
}

impl Fit {
    /// How a text fits a handle, if it stands in it at all.
    pub fn of(text: &str, handle: &str) -> Option<Self> {
        match handle.find(text)? {
            0 if text.len() == handle.len() => Some(Self::Exact),
            0 => Some(Self::Prefix),
            _ => Some(Self::Inside),
        }
    }

    /// How a text fits a number, of which the first sign may be left out: the letter of a contract, or the leading 1.
    pub fn of_number(text: &str, number: &str) -> Option<Self> {
        let whole = Self::of(text, number)?;
        let rest = number.get(1..).and_then(|rest| Self::of(text, rest));
        Some(rest.map_or(whole, |rest| rest.min(whole)))
    }
}
