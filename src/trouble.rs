//! What every page says when the app cannot start or go on.

use crate::Site;
use crate::generated::ui;
use crate::text::always_callable;
use yew::{Html, Properties, function_component, html};

/// What the notes are made of.
#[derive(Clone, PartialEq, Properties)]
pub struct TroubleProps {
    /// The words and contacts.
    pub site: Site,
}

/// The notes that every page carries hidden, each with a way on.
#[function_component]
pub fn Trouble(props: &TroubleProps) -> Html {
    let site = &props.site;
    let notes = [
        ("trouble-webassembly", ui::TROUBLE_WEBASSEMBLY),
        ("trouble-download", ui::TROUBLE_DOWNLOAD),
        ("trouble-stopped", ui::TROUBLE_STOPPED),
    ];
    let notes = notes.into_iter().map(|(id, key)| {
        html! {
            <section key={id} id={id} class="trouble" role="alert" hidden={true}>
                <p>{ site.text(key) }</p>
                <p><a class="usa-button" href="">{ site.text(ui::TROUBLE_RELOAD) }</a></p>
                { always_callable(site) }
            </section>
        }
    });
    html! { <div>{ for notes }</div> }
}

/// What a page says to a browser without scripts.
pub fn without_scripts(site: &Site) -> &str {
    site.text(ui::TROUBLE_SCRIPT)
}
