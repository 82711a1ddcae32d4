//! The first questions, drawn once where nobody sees them.
//!
//! A browser compiles each part of a program when that part is first used. Whoever presses the first button would wait for
//! it, on a slow phone for longer than for everything else together.

use crate::components::layout;
use crate::{Action, Route, Site, State, Told, TopicPlace, browser};
use rules::EventDate;
use rules::catalog::ValueIndex;
use std::rc::Rc;
use yew::{Html, Properties, Reducible, Renderer, function_component};

#[derive(Clone, Properties)]
struct StageProps {
    site: Site,
    screen: fn(&Site) -> Html,
}

impl PartialEq for StageProps {
    fn eq(&self, other: &Self) -> bool {
        self.site == other.site
    }
}

/// A page without the effects that speak to the browser.
#[function_component]
fn Stage(props: &StageProps) -> Html {
    layout(&props.site, props.screen)
}

/// Goes through the first topic up to its second question and its result, on an element that is not in the document.
///
/// It rests between its steps, so that nobody who presses a button meanwhile waits longer than for one of them.
pub(crate) async fn rehearse(site: &Site, screen: fn(&Site) -> Html) -> Option<()> {
    let root = web_sys::window()?.document()?.create_element("div").ok()?;
    let mut state = site.state.clone();
    let (edition, topic) = TopicPlace::all(&state.catalog).next()?.of(&state.catalog);
    let day = topic.period.nearest(state.now.date());
    let fact = *topic.asks.first()?;
    let (edition, topic) = (edition.id.clone(), topic.id.clone());
    let props = |state: &Rc<State>| StageProps { site: Site { state: state.clone(), ..site.clone() }, screen };
    let mut drawn = Renderer::<Stage>::with_root_and_props(root, props(&state)).render();
    for action in [
        Action::Begin { edition, topic },
        Action::Told(Told::Date(EventDate::On(day))),
        Action::Told(Told::Answer(fact, Some(ValueIndex(0)))),
        Action::Open(Route::Result),
    ] {
        browser::rest().await;
        state = state.clone().reduce((action, state.now));
        drawn.update(props(&state));
    }
    browser::rest().await;
    drawn.destroy();
    Some(())
}
