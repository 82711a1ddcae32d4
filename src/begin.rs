//! How a program begins in a browser: it fetches what the first page needs, shows it, and fetches the rest.

use crate::app::{App, AppProps};
use crate::rehearsal::rehearse;
use crate::{Action, Lexicon, Program, Site, State, browser};
use rules::catalog::Catalog;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::{Callback, Html, UseStateHandle};

/// Starts the guide in a browser.
pub fn guide() {
    start(Program::Guide, crate::screens::guide);
}

/// Starts the library in a browser.
pub fn library() {
    start(Program::Library, crate::screens::library);
}

/// Starts a program: fetches the words, then replaces the page that was written ahead.
fn start(program: Program, screen: fn(&Site) -> Html) {
    std::panic::set_hook(Box::new(|_| browser::reveal("trouble-stopped")));
    spawn_local(async move {
        if show(program, screen).await.is_none() {
            browser::reveal("trouble-download");
        }
    });
}

async fn show(program: Program, screen: fn(&Site) -> Html) -> Option<()> {
    let base = browser::base();
    let code = browser::kept().unwrap_or_else(browser::fragment);
    let language = Lexicon::languages().next()?;
    let mut words = Lexicon::default();
    fetch_words(&mut words, &base, Lexicon::files(language, true)).await?;
    let path = browser::path(&base);
    let outline = Rc::new(packed::unpack(crate::generated::OUTLINE).ok()?);
    let mut state = State::at(outline, browser::now(), &path, &code);
    if !(path.is_empty() && code.is_empty()) {
        match program {
            Program::Guide => {
                fetch_words(&mut words, &base, Lexicon::files_of(language, &state.case.scope())).await?;
            }
            Program::Library => fetch_words(&mut words, &base, Lexicon::files(language, false)).await?,
        }
        state = State::at(fetch_rules(&base).await?, browser::now(), &path, &code);
    }
    let root = web_sys::window()?.document()?.get_element_by_id("app")?;
    let props = AppProps {
        words: Rc::new(words),
        base: base.into(),
        ready: true,
        state,
        screen,
        program: Some(program),
        complete: Some(complete),
    };
    yew::set_custom_panic_hook(Box::new(|_| browser::reveal("trouble-stopped")));
    yew::Renderer::<App>::with_root_and_props(root, props).render();
    Some(())
}

/// Fetches the rules and words that the first page did not need. After the start page it then draws the first questions
/// for practice.
fn complete(site: Site, words: UseStateHandle<Rc<Lexicon>>, screen: fn(&Site) -> Html) {
    spawn_local(async move {
        if fetch_rest(site, words, screen).await.is_none() {
            browser::reveal("trouble-download");
        }
    });
}

async fn fetch_rest(site: Site, words: UseStateHandle<Rc<Lexicon>>, screen: fn(&Site) -> Html) -> Option<()> {
    let rules = if site.has_rules() { None } else { Some(fetch_rules(&site.base).await?) };
    let mut whole = (*site.words).clone();
    fetch_words(&mut whole, &site.base, site.words.missing(Lexicon::languages().next()?)).await?;
    let whole = Rc::new(whole);
    words.set(whole.clone());
    if let Some(rules) = rules {
        site.act.emit(Action::Rules(rules.clone()));
        let state = Rc::new(State::at(rules, browser::now(), "", ""));
        // Without a rehearsal the first press takes longer, and nothing else.
        let _rehearsed = rehearse(&Site { words: whole, state, act: Callback::noop(), ..site }, screen).await;
    }
    Some(())
}

/// Fetches the rules. `None` if they do not arrive whole.
async fn fetch_rules(base: &str) -> Option<Rc<Catalog>> {
    let bytes = browser::fetch(&format!("{base}packs/{}", crate::RULES_FILE)).await?;
    crate::read_rules(&bytes).ok().map(Rc::new)
}

/// Fetches files of words. `None` if one does not arrive whole.
async fn fetch_words(words: &mut Lexicon, base: &str, files: impl Iterator<Item = &str>) -> Option<()> {
    for file in files {
        words.add(file, &browser::fetch(&format!("{base}packs/{file}")).await?).ok()?;
    }
    Some(())
}
