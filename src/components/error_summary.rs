use crate::browser;
use crate::generated::ui;
use crate::site::use_site;
use web_sys::MouseEvent;
use yew::{AttrValue, Callback, Html, Properties, function_component, html, use_effect_with};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ErrorSummaryProps {
    pub error: Option<AttrValue>,
    /// The id of the field to mend.
    pub field: AttrValue,
    /// How often the form has been sent, so that the summary takes the focus each time.
    pub attempt: u32,
}

/// What has to be mended before the page goes on. It takes the focus when it appears.
#[function_component]
pub(crate) fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    let site = use_site();
    use_effect_with((props.attempt, props.error.clone()), |(_, error)| {
        if error.is_some() {
            browser::focus_id("error-summary");
        }
    });
    let (Some(site), Some(error)) = (site, &props.error) else { return html! { <div /> } };
    let mend = Callback::from({
        let field = props.field.clone();
        move |event: MouseEvent| {
            event.prevent_default();
            browser::focus_id(&field);
        }
    });
    html! {
        <div>
            <div id="error-summary" class="usa-alert usa-alert--error" role="alert" tabindex="-1">
                <div class="usa-alert__body">
                    <h2 class="usa-alert__heading">{ site.text(ui::ERROR_TITLE) }</h2>
                    <p class="usa-alert__text"><a href={format!("#{}", props.field)} onclick={mend}>{ error }</a></p>
                </div>
            </div>
        </div>
    }
}
