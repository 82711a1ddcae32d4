use super::PageLink;
use crate::Route;
use crate::generated::ui;
use crate::site::use_site;
use yew::{Html, function_component, html};

/// The name of the site, which leads to the start.
#[function_component]
pub(crate) fn Header() -> Html {
    let Some(site) = use_site() else { return html! { <header /> } };
    html! {
        <header class="site-header">
            <div class="site-header__inner">
                <PageLink to={Route::Start} class="site-header__name">{ site.text(ui::NAME) }</PageLink>
                <span class="site-header__tagline">{ site.text(ui::TAGLINE) }</span>
            </div>
        </header>
    }
}
