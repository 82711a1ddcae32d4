use crate::Route;
use crate::components::PageLink;
use crate::generated::ui;
use crate::site::use_site;
use crate::text::always_callable;
use yew::{Html, function_component, html};

/// An address that leads nowhere: what happened, and the ways on.
#[function_component]
pub(crate) fn Missing() -> Html {
    let Some(site) = use_site() else { return html! { <div /> } };
    html! {
        <div class="missing">
            <h1 tabindex="-1">{ site.text(ui::MISSING_TITLE) }</h1>
            <p>{ site.text(ui::MISSING_TEXT) }</p>
            <p><PageLink to={Route::Start} class="usa-button">{ site.text(ui::MISSING_START) }</PageLink></p>
            <p>{ site.text(ui::HELP_NOW) }</p>
            { always_callable(&site) }
        </div>
    }
}
