use super::{Band, Footer, Header, Notices};
use crate::Route;
use crate::generated::ui;
use crate::screens::{History, Missing, Question, Result, Sheet, Source, Sources, Start, When};
use crate::site::{Site, use_site};
use yew::{Html, function_component, html};

/// The frame of every page.
#[function_component]
pub(crate) fn Layout() -> Html {
    let Some(site) = use_site() else { return html! { <div /> } };
    html! {
        <div class="page">
            <a class="usa-skipnav" href="#main">{ site.text(ui::SKIP_TO_CONTENT) }</a>
            <Header />
            <Band />
            <main id="main" class="content" tabindex="-1">
                <Notices />
                <div key={site.state.path()} class="screen">{ screen(&site) }</div>
            </main>
            <Footer />
        </div>
    }
}

/// The screen of a page. A topic's pages wait for "When did it happen?".
fn screen(site: &Site) -> Html {
    let dated = site.state.case.when.is_some();
    match &site.state.route {
        Route::Start => html! { <Start /> },
        Route::Sources => html! { <Sources /> },
        Route::Source(source) => html! { <Source key={source.0} source={*source} /> },
        Route::Missing => html! { <Missing /> },
        _ if site.topic().is_none() => html! { <Start /> },
        Route::Question(fact) if dated => html! { <Question key={fact.0} fact={*fact} /> },
        Route::Result if dated => html! { <Result /> },
        Route::History if dated => html! { <History /> },
        Route::Sheet if dated => html! { <Sheet /> },
        Route::When | Route::Question(_) | Route::Result | Route::History | Route::Sheet => html! { <When /> },
    }
}
