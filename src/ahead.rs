//! Pages written ahead, so that they show before the app is ready. They use the app's own screens.

use crate::app::{App, AppProps};
use crate::generated::ui;
use crate::trouble::{Trouble, TroubleProps, WithoutScripts};
use crate::{Action, Lexicon, Site, State};
use chrono::NaiveDateTime;
use rules::catalog::Catalog;
use std::rc::Rc;
use yew::{Callback, LocalServerRenderer};

/// A page written ahead.
pub struct Page {
    /// The title for the browser's tab.
    pub title: String,
    /// What the site is, in a sentence for lists of pages.
    pub description: String,
    /// What the page shows until the app replaces it.
    pub app: String,
    /// The hidden notes for when the app cannot start or go on.
    pub trouble: String,
    /// What the page says to a browser without scripts.
    pub noscript: String,
}

/// Writes the page at a path below the base. `base` is the way from there to the base.
pub async fn page(path: &str, base: &str, words: &Rc<Lexicon>, catalog: &Rc<Catalog>, now: NaiveDateTime) -> Page {
    let state = State::at(catalog.clone(), now, path, "");
    let name = words.get(ui::NAME).unwrap_or_default().to_owned();
    let site = Site {
        words: words.clone(),
        base: base.to_owned().into(),
        ready: false,
        state: Rc::new(state.clone()),
        act: Callback::from(|_: Action| ()),
    };
    let props = AppProps::of_any(words.clone(), base.to_owned().into(), false, state);
    let app = render(LocalServerRenderer::<App>::with_props(props)).await;
    let heading = heading(&app);
    Page {
        description: words.get(ui::START_INTRO).unwrap_or_default().to_owned(),
        title: if heading == name { name } else { format!("{heading} – {name}") },
        app,
        noscript: render(LocalServerRenderer::<WithoutScripts>::with_props(TroubleProps { site: site.clone() })).await,
        trouble: render(LocalServerRenderer::<Trouble>::with_props(TroubleProps { site })).await,
    }
}

async fn render<C: yew::BaseComponent>(renderer: LocalServerRenderer<C>) -> String {
    renderer.hydratable(false).render().await
}

/// The text of the first heading of a page.
fn heading(html: &str) -> String {
    let inside = html
        .split_once("<h1")
        .and_then(|(_, rest)| rest.split_once('>'))
        .and_then(|(_, rest)| rest.split_once("</h1>"));
    let mut text = String::new();
    let mut within_tag = false;
    for letter in inside.map(|(inside, _)| inside).unwrap_or_default().chars() {
        match letter {
            '<' => within_tag = true,
            '>' => within_tag = false,
            _ if !within_tag => text.push(letter),
            _ => {}
        }
    }
    text
}
