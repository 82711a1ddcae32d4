use crate::components::{Element, element};

/// A link to something on the same page that has an id of its own, such as a row.
pub(super) fn here_link(id: &str) -> Element {
    element("a", "").with("href", &["#", id].concat())
}

/// A permanent id, which is the same in every language.
pub(super) fn code(id: &str) -> Element {
    element("code", "rule__code").with("translate", "no").text(id)
}
