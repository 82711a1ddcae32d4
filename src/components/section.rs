use super::{Element, element};

/// A titled part of a page, to be filled.
pub(crate) fn section(id: &'static str, title: &str) -> Element {
    element("section", "section")
        .with("aria-labelledby", id)
        .child(element("h2", "section__title").with("id", id).with("tabindex", "-1").text(title))
}
