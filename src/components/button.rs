use super::{Element, element};
use crate::Site;
use web_sys::MouseEvent;
use yew::Callback;

/// A button that does something on this page. It waits until the app is ready.
pub(crate) fn button(site: &Site, class: &'static str, label: &str, press: Callback<MouseEvent>) -> Element {
    kind(site, "button", class, label).on_click(press)
}

/// The button that sends a form.
pub(crate) fn submit(site: &Site, class: &'static str, label: &str) -> Element {
    kind(site, "submit", class, label)
}

fn kind(site: &Site, kind: &str, class: &'static str, label: &str) -> Element {
    element("button", class).with("type", kind).flag("disabled", !site.ready).text(site.text(label))
}

/// The look of the one next step of a page.
pub(crate) const MAIN: &str = "usa-button usa-button--big";

/// The look of anything else that can be done.
pub(crate) const OUTLINE: &str = "usa-button usa-button--outline";
