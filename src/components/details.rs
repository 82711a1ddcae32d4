use super::{Element, element};

/// Something that opens on demand and always prints.
pub(crate) fn details(summary: &str, content: Element) -> Element {
    element("details", "details")
        .child(element("summary", "details__summary").text(summary))
        .child(element("div", "details__content").child(content))
}
