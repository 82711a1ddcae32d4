use super::{Element, element};
use crate::browser;
use web_sys::MouseEvent;
use yew::Callback;

/// A link to a part of the same page, which takes the focus.
///
/// The address must not change: what comes after its `#` is for links.
pub(crate) fn jump_link(class: &'static str, id: &'static str, text: &str) -> Element {
    let jump = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        browser::focus_id(id);
    });
    element("a", class).with("href", &["#", id].concat()).on_click(jump).text(text)
}
