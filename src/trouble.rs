//! What every page says when the app cannot start or go on, and about its copies.

use crate::generated::ui;
use crate::offline::offline_notes;
use crate::text::{TopicWords, always_callable};
use crate::{Route, Site, TopicPlace};
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
                { readable(site) }
            </section>
        }
    });
    html! { <div>{ for notes }{ offline_notes(site) }</div> }
}

/// What a page says to a browser without scripts.
#[function_component]
pub fn WithoutScripts(props: &TroubleProps) -> Html {
    let site = &props.site;
    html! {
        <section class="trouble">
            <p>{ site.text(ui::TROUBLE_SCRIPT) }</p>
            { readable(site) }
        </section>
    }
}

/// The pages that can be read as they are: the rules, those of the topic at hand first, whom to call, and the documents.
fn readable(site: &Site) -> Html {
    let catalog = site.catalog();
    let here = site.topic().and_then(|(edition, topic)| TopicPlace::find(catalog, &edition.id, &topic.id));
    let of_topic = here.map(|place| {
        let (edition, topic) = place.of(catalog);
        let title = TopicWords::of(site, edition, topic).text(&["topic", "title"]);
        (Route::RulesOf(place, None), site.fill(ui::RULES_OF_TITLE, &[("topic", title)]))
    });
    let pages = [(Route::Rules, ui::RULES_TITLE), (Route::Help, ui::HELP_TITLE), (Route::Sources, ui::SOURCES_TITLE)];
    let pages = of_topic.into_iter().chain(pages.map(|(page, label)| (page, site.text(label).to_owned())));
    let links = pages.map(|(page, text)| {
        let address = [&site.base, page.path(catalog, None).as_str()].concat();
        html! { <li key={address.clone()}><a href={address}>{ text }</a></li> }
    });
    html! {
        <div>
            <p>{ site.text(ui::STATIC_TITLE) }</p>
            <ul>{ for links }</ul>
        </div>
    }
}
