//! The app as a whole: it holds the state, keeps it with the browser's history, and shows the page.

use crate::components::layout;
use crate::link::MAIN_ID;
use crate::{Action, Lexicon, Program, Route, Site, State, browser, keep};
use gloo_events::EventListener;
use rules::catalog::Catalog;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::{
    AttrValue, Callback, Html, Properties, UseStateHandle, function_component, use_effect_with, use_mut_ref,
    use_reducer, use_state,
};

/// What the app starts from.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// The words of the reader's language.
    pub words: Rc<Lexicon>,
    /// The way from the present page to the base.
    pub base: AttrValue,
    /// Whether controls work. They do not in pages that are written ahead.
    pub ready: bool,
    /// What is known at the start.
    pub state: State,
    /// What draws the screens of this program.
    pub screen: fn(&Site) -> Html,
    /// Which program this is. Pages that are written ahead are of any.
    pub program: Option<Program>,
}

#[cfg(not(target_arch = "wasm32"))]
impl AppProps {
    /// What a page of any program starts from, for pages that are written ahead and for tests.
    pub fn of_any(words: Rc<Lexicon>, base: AttrValue, ready: bool, state: State) -> Self {
        Self { words, base, ready, state, screen: crate::screens::any, program: None }
    }
}

impl PartialEq for AppProps {
    /// The app starts once; comparing all that it starts from would only cost bytes.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.words, &other.words) && Rc::ptr_eq(&self.state.catalog, &other.state.catalog)
    }
}

/// The app.
#[function_component]
pub fn App(props: &AppProps) -> Html {
    let state = use_reducer(|| props.state.clone());
    let dispatcher = state.dispatcher();
    let act = {
        let dispatcher = dispatcher.clone();
        Callback::from(move |action: Action| dispatcher.dispatch((action, browser::now())))
    };
    let path = state.path();
    let code = keep(&state.case, &state.catalog);
    // An unknown address and the start have the same path, yet only one of them is kept.
    let here = state.route != Route::Missing;
    use_effect_with((path.clone(), code, here), {
        let base = props.base.clone();
        let ours = props.program.is_none_or(|program| program == Program::of(&state.route)) || !here;
        let has_places = state.route.has_places();
        move |(path, code, here)| {
            let place = if has_places { browser::place() } else { String::new() };
            let (address, code) = (format!("{base}{path}{place}"), code.clone());
            if !ours {
                browser::keep_now(&address, &code);
                browser::reload();
            } else if *here {
                browser::keep_later(address, code);
            }
        }
    });
    let begun = use_mut_ref(|| false);
    // A page that waits for the date shows that question in its own place, under its own address.
    use_effect_with((path, state.case.when.is_none()), {
        let name = props.words.get(crate::generated::ui::NAME).unwrap_or_default().to_owned();
        let has_places = state.route.has_places();
        move |_| {
            // The first view leaves the focus where the browser put it.
            browser::announce(&name, begun.replace(true));
            if has_places {
                browser::jump(&browser::place());
            }
            browser::mark("ready");
        }
    });
    use_effect_with((), {
        let base = props.base.clone();
        move |()| {
            let listener = web_sys::window().map(|window| {
                EventListener::new(&window, "popstate", move |_| {
                    let code = browser::kept().unwrap_or_else(browser::fragment);
                    browser::forget_pending();
                    let path = browser::path(&base);
                    if code.trim_start_matches('#') == MAIN_ID {
                        // A jump within the page is not ours to follow.
                        return;
                    }
                    dispatcher.dispatch((Action::Return { path, code }, browser::now()));
                })
            });
            move || drop(listener)
        }
    });
    let words = use_state(|| props.words.clone());
    use_effect_with((), {
        let (words, act, base) = (words.clone(), act.clone(), props.base.clone());
        move |()| {
            if !words.is_whole() {
                spawn_local(async {
                    if complete(words, act, base).await.is_none() {
                        browser::reveal("trouble-download");
                    }
                });
            }
        }
    });
    let site = Site {
        words: (*words).clone(),
        base: props.base.clone(),
        ready: props.ready,
        state: Rc::new((*state).clone()),
        act,
    };
    layout(&site, props.screen)
}

/// Starts the guide in a browser.
#[cfg(target_arch = "wasm32")]
pub fn guide() {
    start(Program::Guide, crate::screens::guide);
}

/// Starts the library in a browser.
#[cfg(target_arch = "wasm32")]
pub fn library() {
    start(Program::Library, crate::screens::library);
}

/// Starts a program: fetches the words, then replaces the page that was written ahead.
#[cfg(target_arch = "wasm32")]
fn start(program: Program, screen: fn(&Site) -> Html) {
    std::panic::set_hook(Box::new(|_| browser::reveal("trouble-stopped")));
    spawn_local(async move {
        if show(program, screen).await.is_none() {
            browser::reveal("trouble-download");
        }
    });
}

#[cfg(target_arch = "wasm32")]
async fn show(program: Program, screen: fn(&Site) -> Html) -> Option<()> {
    let base = browser::base();
    let code = browser::kept().unwrap_or_else(browser::fragment);
    let language = Lexicon::languages().next()?;
    let mut words = Lexicon::default();
    fetch_words(&mut words, &base, Lexicon::files(language, true)).await?;
    let path = browser::path(&base);
    let catalog = if path.is_empty() && code.is_empty() {
        Rc::new(packed::unpack(crate::generated::OUTLINE).ok()?)
    } else {
        fetch_words(&mut words, &base, Lexicon::files(language, false)).await?;
        fetch_rules(&base).await?
    };
    let state = State::at(catalog, browser::now(), &path, &code);
    let root = web_sys::window()?.document()?.get_element_by_id("app")?;
    let props =
        AppProps { words: Rc::new(words), base: base.into(), ready: true, state, screen, program: Some(program) };
    yew::set_custom_panic_hook(Box::new(|_| browser::reveal("trouble-stopped")));
    yew::Renderer::<App>::with_root_and_props(root, props).render();
    Some(())
}

/// Fetches the rules and words that the start page did not need.
async fn complete(words: UseStateHandle<Rc<Lexicon>>, act: Callback<Action>, base: AttrValue) -> Option<()> {
    let rules = fetch_rules(&base).await?;
    let mut whole = (**words).clone();
    fetch_words(&mut whole, &base, Lexicon::files(Lexicon::languages().next()?, false)).await?;
    words.set(Rc::new(whole));
    act.emit(Action::Rules(rules));
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
