use super::PageLink;
use crate::Route;
use crate::generated::ui;
use crate::site::use_site;
use yew::{Html, function_component, html};

/// What is true of every page, said once and quietly.
#[function_component]
pub(crate) fn Footer() -> Html {
    let Some(site) = use_site() else { return html! { <footer /> } };
    html! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <p>{ site.text(ui::NOT_OFFICIAL) }</p>
                <p>{ site.text(ui::PRIVACY) }</p>
                <p><PageLink to={Route::Sources}>{ site.text(ui::SOURCES_TITLE) }</PageLink></p>
            </div>
        </footer>
    }
}
