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
    /// How a text fits a handle, if it stands in it at all. No text fits nothing.
    pub fn of(text: &str, handle: &str) -> Option<Self> {
        let (first, rest) = text.as_bytes().split_first()?;
        // Handles are so short that to look at every place is quicker than to prepare a search.
        let handle = handle.as_bytes();
        let begins = |place: usize| handle[place] == *first && handle[place + 1..].starts_with(rest);
        match (0..handle.len()).find(|place| begins(*place))? {
            0 if text.len() == handle.len() => Some(Self::Exact),
            0 => Some(Self::Prefix),
            _ => Some(Self::Inside),
        }
    }
}
