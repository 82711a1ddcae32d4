//! The app as a whole: it holds the state, keeps it with the browser's history, and shows the page.

use crate::components::layout;
use crate::link::MAIN_ID;
use crate::{Action, Lexicon, Program, Route, Site, State, browser, keep};
use gloo_events::EventListener;
use std::rc::Rc;
use yew::{
    AttrValue, Callback, Html, Properties, Reducible, UseStateHandle, function_component, use_effect_with, use_mut_ref,
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
    /// What brings the words and rules that the first page did not need. Pages that are written ahead have everything.
    pub complete: Option<Complete>,
}

/// Brings what is missing to a site: the words to their handle, the rules by an action. It is told what draws the screens.
pub type Complete = fn(Site, UseStateHandle<Rc<Lexicon>>, fn(&Site) -> Html);

#[cfg(not(target_arch = "wasm32"))]
impl AppProps {
    /// What a page of any program starts from, for pages that are written ahead and for tests.
    pub fn of_any(words: Rc<Lexicon>, base: AttrValue, ready: bool, state: State) -> Self {
        Self { words, base, ready, state, screen: crate::screens::any, program: None, complete: None }
    }
}

impl PartialEq for AppProps {
    /// The app starts once; comparing all that it starts from would only cost bytes.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.words, &other.words) && Rc::ptr_eq(&self.state.catalog, &other.state.catalog)
    }
}

/// What is known, held once: what a page foresees from it must be there when the answer is given.
struct Held(Rc<State>);

impl Reducible for Held {
    type Action = <State as Reducible>::Action;

    fn reduce(self: Rc<Self>, action: Self::Action) -> Rc<Self> {
        Rc::new(Self(self.0.clone().reduce(action)))
    }
}

/// The app.
#[function_component]
pub fn App(props: &AppProps) -> Html {
    let held = use_reducer(|| Held(Rc::new(props.state.clone())));
    let dispatcher = held.dispatcher();
    let state = &held.0;
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
    let site =
        Site { words: (*words).clone(), base: props.base.clone(), ready: props.ready, state: state.clone(), act };
    use_effect_with((), {
        let (site, screen, complete) = (site.clone(), props.screen, props.complete);
        move |()| {
            if let Some(complete) = complete.filter(|_| !site.words.is_whole()) {
                complete(site, words, screen);
            }
        }
    });
    layout(&site, props.screen)
}
