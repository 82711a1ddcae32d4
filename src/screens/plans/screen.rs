use super::card::card;
use super::entry::{Numbers, contact, entry};
use super::head::{head, others};
use crate::components::{Draft, Element, OUTLINE, back_link, element, heading, nothing};
use crate::generated::{PLANS, ui};
use crate::{Route, Site, browser};
use plans::{Directory, PlanIndex};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::{Callback, Html, Properties, UseStateHandle, function_component, use_effect_with, use_state};

/// How many plans are shown at once before anything is typed: all of a state's.
const SHOWN_PLANS: usize = 60;

/// How many are shown of those that fit: more are not read, and each key would wait for them.
const FITTING_PLANS: usize = 20;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct PlansProps {
    pub site: Site,
    /// The position of the list.
    pub place: usize,
}

/// A list of plans with its search. The list is fetched when the page is opened.
#[function_component]
pub(crate) fn Plans(props: &PlansProps) -> Html {
    let (site, place) = (&props.site, props.place);
    let held = use_state(|| None::<Rc<Directory>>);
    let query = use_state(String::new);
    let past = use_state(|| false);
    let copied = use_state(|| "");
    let draft = use_state(Draft::default);
    use_effect_with(place, {
        let (held, base) = (held.clone(), site.base.clone());
        move |place| {
            let place = *place;
            spawn_local(async move {
                match fetch(&base, place).await {
                    Some(directory) => held.set(Some(Rc::new(directory))),
                    None => browser::reveal("trouble-download"),
                }
            });
        }
    });
    let page = element("div", "plans")
        .child(back_link(site, Route::Start, ui::BACK_TO_START))
        .child(heading().text(site.text(ui::PLANS_TITLE)));
    // One element whatever has arrived: with more siblings the heading would be made anew, without the focus.
    let part = element("div", "");
    let part = match &*held {
        Some(directory) => {
            let (today, list) = (site.state.now.date(), directory.list());
            let day = site.state.case.when.and_then(|when| when.day(today)).unwrap_or(today);
            let in_force = list.is_in_force(day);
            let numbers = match (in_force, *past) {
                (true, _) => Numbers::Callable,
                (false, true) => Numbers::Past(list.year),
                (false, false) => Numbers::Withheld,
            };
            let told = Callback::from({
                let copied = copied.clone();
                move |done| copied.set(if done { ui::PLANS_COPIED } else { ui::PLANS_NOT_COPIED })
            });
            part.child(head(site, list, in_force))
                .child(search(site, &query))
                .child(element("p", "plans__told").with("role", "status").text(&count(site, directory, &query)))
                .child(element("p", "plans__told").with("role", "status").text(site.text(*copied)))
                .maybe((!in_force).then(|| show_past(site, &past, list.year)))
                .child(found(site, directory, &query, numbers, &told))
        }
        None => part.child(element("p", "plans__waiting").text(site.text(ui::WAITING))),
    };
    page.child(part).child(card(site, &draft)).child(others(site, place)).into()
}

async fn fetch(base: &str, place: usize) -> Option<Directory> {
    let (_, file) = PLANS.get(place)?;
    Directory::decode(&browser::fetch(&[base, "packs/", file].concat()).await?).ok()
}

fn search(site: &Site, query: &UseStateHandle<String>) -> Element {
    let typed = Callback::from({
        let query = query.clone();
        move |text| query.set(text)
    });
    let input = element("input", "usa-input")
        .with("type", "search")
        .with("id", "plan")
        .with("autocomplete", "off")
        .with("spellcheck", "false")
        .with("aria-describedby", "plan-hint")
        .value(query)
        .flag("disabled", !site.ready)
        .on_type(&typed);
    element("div", "plans__search")
        .child(element("label", "usa-label").with("for", "plan").text(site.text(ui::PLANS_SEARCH)))
        .child(element("p", "usa-hint").with("id", "plan-hint").text(site.text(ui::PLANS_SEARCH_HINT)))
        .child(input)
}

/// How many plans are shown at most.
fn most(query: &str) -> usize {
    if query.trim().is_empty() { SHOWN_PLANS } else { FITTING_PLANS }
}

/// The plans that fit, or all of them before anything is typed.
fn fitting(directory: &Directory, query: &str) -> Vec<PlanIndex> {
    if query.trim().is_empty() {
        let all = 0..u16::try_from(directory.list().plans.len()).unwrap_or(u16::MAX);
        return all.map(PlanIndex).collect();
    }
    directory.search(query)
}

/// How many fit, in words.
fn count(site: &Site, directory: &Directory, query: &str) -> String {
    let (plans, contacts) = (fitting(directory, query).len(), directory.search_contacts(query).len());
    let most = most(query);
    match plans + contacts {
        0 => site.text(ui::PLANS_NONE).to_owned(),
        1 => site.text(ui::PLANS_ONE).to_owned(),
        all if all > most => site.fill(ui::PLANS_MANY, &[("count", &all.to_string()), ("shown", &most.to_string())]),
        all => site.fill(ui::PLANS_COUNT, &[("count", &all.to_string())]),
    }
}

fn found(site: &Site, directory: &Directory, query: &str, numbers: Numbers, copied: &Callback<bool>) -> Element {
    let plans = fitting(directory, query);
    let plans = plans.iter().take(most(query)).map(|plan| entry(site, directory.plan(*plan), numbers, copied));
    let contacts = directory.search_contacts(query).into_iter().map(|held| contact(site, held, numbers));
    let entries: Vec<Element> = plans.chain(contacts).collect();
    if entries.is_empty() { nothing() } else { element("ul", "plans__list").list(entries) }
}

/// The way to what the list said, for somebody who looks back.
fn show_past(site: &Site, past: &UseStateHandle<bool>, year: u16) -> Element {
    let press = Callback::from({
        let past = past.clone();
        move |_| past.set(!*past)
    });
    let label = site.fill(ui::PLANS_SHOW_PAST, &[("year", &year.to_string())]);
    let pressed = if **past { "true" } else { "false" };
    let button = element("button", OUTLINE).with("type", "button").with("aria-pressed", pressed).on_click(press);
    element("p", "no-print").child(button.text(&label))
}
