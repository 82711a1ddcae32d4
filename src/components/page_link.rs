use super::{Element, element};
use crate::{Action, Route, Site};
use web_sys::MouseEvent;
use yew::Callback;

/// A link to a page of the app: a real address, followed without loading anything.
pub(crate) fn page_link(site: &Site, to: Route, class: &'static str, text: &str) -> Element {
    let address = site.address(&to);
    element("a", class).with("href", &address).on_click(follow(site, Action::Open(to))).text(text)
}

/// Takes an action in place of following a link, unless the click asks for a new window or a download.
pub(crate) fn follow(site: &Site, action: Action) -> Callback<MouseEvent> {
    let act = site.act.clone();
    Callback::from(move |event: MouseEvent| {
        if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
            event.prevent_default();
            act.emit(action.clone());
        }
    })
}

/// The way back to the page before, at the top of a page.
pub(crate) fn back_link(site: &Site, to: Route, label: &str) -> Element {
    element("p", "back").child(page_link(site, to, "", site.text(label)))
}
