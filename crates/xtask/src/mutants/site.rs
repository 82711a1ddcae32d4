use super::seat::Seat;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeArray, DeValue};

/// A value of a file, and the way to it.
pub struct Site<'d> {
    /// The keys that lead to it. Positions in lists are left out.
    pub keys: Vec<&'d str>,
    /// Where its key stands. `None` for an element of a list.
    pub key: Option<Range<usize>>,
    /// The value and where it stands.
    pub value: &'d Spanned<DeValue<'d>>,
    /// Where it sits among its neighbours.
    pub seat: Seat,
    /// The list that it is an element of.
    pub list: Option<&'d DeArray<'d>>,
}

impl<'d> Site<'d> {
    /// The text, if it is one.
    pub fn text(&self) -> Option<&'d str> {
        self.value.get_ref().as_str()
    }

    /// The last of its keys.
    pub fn name(&self) -> &'d str {
        self.keys.last().copied().unwrap_or_default()
    }

    /// The key before the last one.
    pub fn holder(&self) -> &'d str {
        self.keys.iter().rev().nth(1).copied().unwrap_or_default()
    }

    /// The texts that stand here together: those of its list, or itself alone.
    pub fn together(&self) -> Vec<&'d str> {
        self.list.map_or_else(
            || self.text().into_iter().collect(),
            |list| list.iter().filter_map(|element| element.get_ref().as_str()).collect(),
        )
    }
}
