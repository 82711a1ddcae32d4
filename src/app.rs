//! The app as a whole: it holds the state, keeps it with the browser's history, and shows the page.

use crate::components::layout;
use crate::{Action, Route, Site, State, browser, decode, encode};
use gloo_events::EventListener;
use std::rc::Rc;
use words::Pack;
use yew::{AttrValue, Callback, Html, Properties, function_component, use_effect_with, use_reducer};

/// What the app starts from.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The words of the reader's language.
    pub words: Rc<Pack>,
    /// The way from the present page to the base.
    pub base: AttrValue,
    /// Whether controls work. They do not in pages that are written ahead.
    pub ready: bool,
    /// What is known at the start.
    pub state: State,
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
        move |(path, code)| browser::keep(&format!("{base}{path}"), code, false)
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
                    // A jump within the page leaves no code; it is not ours to follow.
                    let Some(code) = browser::kept() else { return };
                    let state = at_address(&catalog, &base, &code);
                    dispatcher.dispatch((Action::Return(state.route, state.case), browser::now()));
                })
            });
            move || drop(listener)
        }
    });
    let site = Site {
        words: props.words.clone(),
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
    wasm_bindgen_futures::spawn_local(async {
        if show().await.is_none() {
            browser::reveal("trouble-download");
        }
    });
}

#[cfg(target_arch = "wasm32")]
async fn show() -> Option<()> {
    let base = browser::base();
    let (_, file) = crate::LANGUAGES.first()?;
    let bytes = browser::fetch(&format!("{base}words/{file}")).await?;
    let words = Pack::decode(&bytes, crate::FINGERPRINT).ok()?;
    let code = browser::kept().unwrap_or_else(browser::fragment);
    let state = at_address(&Rc::new(crate::catalog().ok()?), &base, &code);
    let root = web_sys::window()?.document()?.get_element_by_id("app")?;
    let props = AppProps { words: Rc::new(words), base: base.into(), ready: true, state };
    yew::set_custom_panic_hook(Box::new(|_| browser::reveal("trouble-stopped")));
    yew::Renderer::<App>::with_root_and_props(root, props).render();
    Some(())
}
