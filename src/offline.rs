//! What every page carries hidden for static/offline/page.js to show.

use crate::Site;
use crate::generated::ui;
use yew::{Html, html};

/// The notes about the copies that the browser keeps: that something in them was withdrawn, that a new version waits, and
/// that the site works offline.
pub(crate) fn offline_notes(site: &Site) -> Html {
    html! {
        <aside id="offline" hidden={true}>
            <section class="band band--outside" role="alert" data-note="withdrawn" hidden={true}>
                <p class="band__inner">{ site.text(ui::OFFLINE_WITHDRAWN) }</p>
            </section>
            <div class="site-footer no-print">
                <div class="site-footer__inner">
                    <p role="status" data-note="whole" hidden={true}>{ site.text(ui::OFFLINE_WHOLE) }</p>
                    <p role="status" data-note="new" hidden={true}>
                        <button type="button" class="usa-button">{ site.text(ui::OFFLINE_NEW) }</button>
                    </p>
                </div>
            </div>
        </aside>
    }
}
