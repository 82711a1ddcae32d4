use super::{Element, element, nothing};
use crate::generated::ui;
use crate::{Site, browser};
use web_sys::MouseEvent;
use yew::{Callback, hook, use_effect_with};

/// What has to be mended before the page goes on, with a way to the field.
pub(crate) fn error_summary(site: &Site, error: Option<&str>, field: &'static str) -> Element {
    let Some(error) = error else { return nothing() };
    let mend = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        browser::focus_id(field);
    });
    let way = element("a", "").with("href", &["#", field].concat()).on_click(mend).text(error);
    let body = element("div", "usa-alert__body")
        .child(element("h2", "usa-alert__heading").text(site.text(ui::ERROR_TITLE)))
        .child(element("p", "usa-alert__text").child(way));
    let alert = element("div", "usa-alert usa-alert--error")
        .with("id", "error-summary")
        .with("role", "alert")
        .with("tabindex", "-1")
        .child(body);
    nothing().child(alert)
}

/// Moves the focus to the summary each time a form is sent with something to mend.
#[hook]
pub(crate) fn use_error_focus(wrong: bool, attempt: u32) {
    use_effect_with((wrong, attempt), |(wrong, _)| {
        if *wrong {
            browser::focus_id("error-summary");
        }
    });
}
