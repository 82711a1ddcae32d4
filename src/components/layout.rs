use super::{band, footer, header, notices};
use crate::generated::ui;
use crate::screens::{Question, When, history, missing, result, sheet, source, sources, start};
use crate::{Route, Site, browser};
use web_sys::MouseEvent;
use yew::{Callback, Html, html};

/// The frame of every page.
pub(crate) fn layout(site: &Site) -> Html {
    let skip = Callback::from(|event: MouseEvent| {
        // The address must not change: what comes after its `#` is for links.
        event.prevent_default();
        browser::focus_id("main");
    });
    html! {
        <div class="page">
            <a class="usa-skipnav" href="#main" onclick={skip}>{ site.text(ui::SKIP_TO_CONTENT) }</a>
            { header(site) }
            { band(site) }
            <main id="main" class="content" tabindex="-1">
                { notices(site) }
                <div key={site.state.path()} class="screen">{ screen(site) }</div>
            </main>
            { footer(site) }
        </div>
    }
}

/// The screen of a page. A topic's pages wait for "When did it happen?".
fn screen(site: &Site) -> Html {
    let dated = site.state.case.when.is_some();
    match &site.state.route {
        Route::Start => start(site),
        Route::Sources => sources(site),
        Route::Source(index) => source(site, *index),
        Route::Missing => missing(site),
        _ if site.topic().is_none() => start(site),
        Route::Question(fact) if dated => html! { <Question key={fact.0} site={site.clone()} fact={*fact} /> },
        Route::Result if dated => result(site),
        Route::History if dated => history(site),
        Route::Sheet if dated => sheet(site),
        Route::When | Route::Question(_) | Route::Result | Route::History | Route::Sheet => {
            html! { <When site={site.clone()} /> }
        }
    }
}
