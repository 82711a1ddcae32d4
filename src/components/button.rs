use crate::Site;
use web_sys::MouseEvent;
use yew::{Callback, Html, html};

/// A button that does something on this page. It waits until the app is ready.
pub(crate) fn button(site: &Site, class: &'static str, label: &str, press: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class={class} onclick={press} disabled={!site.ready}>{ site.text(label) }</button>
    }
}

/// The button that sends a form.
pub(crate) fn submit(site: &Site, class: &'static str, label: &str) -> Html {
    html! { <button type="submit" class={class} disabled={!site.ready}>{ site.text(label) }</button> }
}

/// The look of the one next step of a page.
pub(crate) const MAIN: &str = "usa-button usa-button--big";

/// The look of anything else that can be done.
pub(crate) const OUTLINE: &str = "usa-button usa-button--outline";
