use super::{Element, element};

/// The heading of the page, to be filled. It takes the focus after a change of view.
pub(crate) fn heading() -> Element {
    element("h1", "").with("tabindex", "-1")
}
