use super::page_link;
use crate::Route;
use crate::Site;
use crate::generated::ui;
use yew::{Html, html};

/// The name of the site, which leads to the start.
pub(crate) fn header(site: &Site) -> Html {
    html! {
        <header class="site-header">
            <div class="site-header__inner">
                { page_link(site, Route::Start, "site-header__name", html! { { site.text(ui::NAME) } }) }
                <span class="site-header__tagline">{ site.text(ui::TAGLINE) }</span>
            </div>
        </header>
    }
}
