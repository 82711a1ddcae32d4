//! The app as a whole: it holds the state, keeps it with the browser's history, and shows the page.

use crate::components::layout;
use crate::link::MAIN_ID;
use crate::{Action, Lexicon, Route, Site, State, browser, decode, encode};
use gloo_events::EventListener;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::{AttrValue, Callback, Html, Properties, function_component, use_effect_with, use_reducer, use_state, UseStateHandle};

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
    let code = encode(&state.case, &state.catalog, true);
    use_effect_with((path.clone(), code), {
        let base = props.base.clone();
        let here = state.route != Route::Missing;
        move |(path, code)| {
            if here {
                browser::keep(&format!("{base}{path}"), code);
            }
        }
    });
    use_effect_with(path, {
        let first = state.route == props.state.route && state.case == props.state.case;
        let name = props.words.get(crate::generated::ui::NAME).unwrap_or_default().to_owned();
        move |_| {
            browser::announce(&name, !first);
            browser::mark("ready");
        }
    });
    use_effect_with((), {
        let (catalog, base) = (props.state.catalog.clone(), props.base.clone());
        move |()| {
            let listener = web_sys::window().map(|window| {
                EventListener::new(&window, "popstate", move |_| {
                    let code = browser::kept().unwrap_or_else(browser::fragment);
                    if code.trim_start_matches('#') == MAIN_ID {
                        // A jump within the page is not ours to follow.
                        return;
                    }
                    let state = at_address(&catalog, &base, &code);
                    dispatcher.dispatch((Action::Return(state.route, state.case, state.notices), browser::now()));
                })
            });
            move || drop(listener)
        }
    });
    let words = use_state(|| props.words.clone());
    use_effect_with((), {
        let (words, base) = (words.clone(), props.base.clone());
        move |()| spawn_local(complete(words, base))
    });
    let site = Site {
        words: (*words).clone(),
        base: props.base.clone(),
        ready: props.ready,
        state: Rc::new((*state).clone()),
        act,
    };
    layout(&site)
}

/// The state that the page's address and history tell.
fn at_address(catalog: &Rc<rules::catalog::Catalog>, base: &str, code: &str) -> State {
    let (mut case, notices) = decode(code, catalog);
    let (mut route, place) = Route::parse(&browser::path(base), catalog);
    if let Some((edition, topic)) = place {
        let told = Some((edition.id.clone(), topic.id.clone()));
        // The answers belong to the edition that the link names; only another topic makes them void.
        if case.topic.as_ref().is_none_or(|(_, id)| *id != topic.id) {
            case.topic = told;
            case.answers = rules::Answers::default();
        }
    } else if case.topic.is_some() && route == Route::Start && !case.answers.is_empty() {
        route = Route::Result;
    }
    State { catalog: catalog.clone(), now: browser::now(), route, case, notices, dropped: Vec::new() }
}

/// Starts the app in a browser: fetches the words, then replaces the page that was written ahead.
#[cfg(target_arch = "wasm32")]
pub fn start() {
    std::panic::set_hook(Box::new(|_| browser::reveal("trouble-stopped")));
    spawn_local(async {
        if show().await.is_none() {
            browser::reveal("trouble-download");
        }
    });
}

#[cfg(target_arch = "wasm32")]
async fn show() -> Option<()> {
    let base = browser::base();
    let code = browser::kept().unwrap_or_else(browser::fragment);
    let state = at_address(&Rc::new(crate::catalog().ok()?), &base, &code);
    let mut words = Lexicon::default();
    let language = Lexicon::languages().next()?;
    fetch_words(&mut words, &base, Lexicon::files(language, true)).await?;
    if state.route != Route::Start {
        fetch_words(&mut words, &base, Lexicon::files(language, false)).await?;
    }
    let root = web_sys::window()?.document()?.get_element_by_id("app")?;
    let props = AppProps { words: Rc::new(words), base: base.into(), ready: true, state };
    yew::set_custom_panic_hook(Box::new(|_| browser::reveal("trouble-stopped")));
    yew::Renderer::<App>::with_root_and_props(root, props).render();
    Some(())
}

/// Fetches the words that the start page did not need.
async fn complete(words: UseStateHandle<Rc<Lexicon>>, base: AttrValue) {
    if words.is_whole() {
        return;
    }
    let mut whole = (**words).clone();
    let files = Lexicon::languages().next().into_iter().flat_map(|language| Lexicon::files(language, false));
    match fetch_words(&mut whole, &base, files).await {
        Some(()) => words.set(Rc::new(whole)),
        None => browser::reveal("trouble-download"),
    }
}

/// Fetches files of words. `None` if one does not arrive whole.
async fn fetch_words(words: &mut Lexicon, base: &str, files: impl Iterator<Item = &str>) -> Option<()> {
    for file in files {
        words.add(&browser::fetch(&format!("{base}words/{file}")).await?).ok()?;
    }
    Some(())
}
