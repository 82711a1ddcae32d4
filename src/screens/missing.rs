use crate::components::page_link;
use crate::generated::ui;
use crate::text::always_callable;
use crate::{Route, Site};
use yew::{Html, html};

/// An address that leads nowhere: what happened, and the ways on.
pub(crate) fn missing(site: &Site) -> Html {
    html! {
        <div class="missing">
            <h1 tabindex="-1">{ site.text(ui::MISSING_TITLE) }</h1>
            <p>{ site.text(ui::MISSING_TEXT) }</p>
            <p>{ page_link(site, Route::Start, "usa-button", html! { { site.text(ui::MISSING_START) } }) }</p>
            <p>{ site.text(ui::HELP_NOW) }</p>
            { always_callable(site) }
        </div>
    }
}
