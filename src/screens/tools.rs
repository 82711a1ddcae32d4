use crate::components::{CopyLink, page_link, print_button};
use crate::generated::ui;
use crate::{Route, Site};
use yew::{Html, html};

/// What can be done with a result: print it, take a link along, start another case.
pub(super) fn tools(site: &Site) -> Html {
    html! {
        <div class="result__tools no-print">
            { print_button(site, ui::PRINT) }
            <CopyLink site={site.clone()} />
            { page_link(site, Route::Start, "", html! { { site.text(ui::ANOTHER_CASE) } }) }
        </div>
    }
}
