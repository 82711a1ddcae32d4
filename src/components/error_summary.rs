use crate::generated::ui;
use crate::{Site, browser};
use web_sys::MouseEvent;
use yew::{AttrValue, Callback, Html, hook, html, use_effect_with};

/// What has to be mended before the page goes on, with a way to the field.
pub(crate) fn error_summary(site: &Site, error: Option<&AttrValue>, field: &'static str) -> Html {
    let Some(error) = error else { return html! { <div /> } };
    let mend = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        browser::focus_id(field);
    });
    html! {
        <div>
            <div id="error-summary" class="usa-alert usa-alert--error" role="alert" tabindex="-1">
                <div class="usa-alert__body">
                    <h2 class="usa-alert__heading">{ site.text(ui::ERROR_TITLE) }</h2>
                    <p class="usa-alert__text"><a href={format!("#{field}")} onclick={mend}>{ error }</a></p>
                </div>
            </div>
        </div>
    }
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
