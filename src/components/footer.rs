use super::page_link;
use crate::Route;
use crate::Site;
use crate::generated::ui;
use yew::{Html, html};

/// What is true of every page, said once and quietly.
pub(crate) fn footer(site: &Site) -> Html {
    html! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <p>{ site.text(ui::NOT_OFFICIAL) }</p>
                <p>{ site.text(ui::PRIVACY) }</p>
                <p>{ page_link(site, Route::Sources, "", html! { { site.text(ui::SOURCES_TITLE) } }) }</p>
            </div>
        </footer>
    }
}
