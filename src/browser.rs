//! The edge to the browser. Everything that asks or tells it anything is here, and runs in effects and events only.

use chrono::{NaiveDate, NaiveDateTime};
use js_sys::Uint8Array;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, FocusOptions, HtmlElement, Response, Window};
use yew::Callback;

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn root() -> Option<HtmlElement> {
    document()?.document_element()?.dyn_into().ok()
}

/// The present moment on the local clock.
pub fn now() -> NaiveDateTime {
    let date = js_sys::Date::new_0();
    let year = i32::try_from(date.get_full_year()).unwrap_or_default();
    let day = NaiveDate::from_ymd_opt(year, date.get_month() + 1, date.get_date()).unwrap_or_default();
    day.and_hms_opt(date.get_hours(), date.get_minutes(), date.get_seconds()).unwrap_or_default()
}

/// The address path at which the app is served, ending in a slash, as the page says it.
pub fn base() -> String {
    let told = root().and_then(|root| root.dataset().get("base")).unwrap_or_else(|| "./".to_owned());
    let here = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    web_sys::Url::new_with_base(&told, &here).map_or_else(|_| "/".to_owned(), |url| url.pathname())
}

/// The path of the page below a base.
pub fn path(base: &str) -> String {
    let path = window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    path.strip_prefix(base).unwrap_or_default().to_owned()
}

/// The code that the history keeps with this page, if the app has kept one.
pub fn kept() -> Option<String> {
    window()?.history().ok()?.state().ok()?.as_string()
}

/// What a link brought after its `#`.
pub fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The place on the page that the address names after its `#`, with the `#`. A code is no place.
pub fn place() -> String {
    let fragment = fragment();
    if fragment.contains('=') { String::new() } else { fragment }
}

/// Brings a place on the page to the top of the screen, and opens what it is folded into.
pub fn jump(place: &str) {
    let id = place.trim_start_matches('#');
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        while let Ok(Some(folded)) = element.closest("details:not([open])") {
            if folded.set_attribute("open", "").is_err() {
                break;
            }
        }
        element.scroll_into_view();
    }
}

/// Does something once what has been drawn is on the screen, so that nobody waits for it.
pub fn after_paint(act: impl FnOnce() + 'static) {
    /// Far less than it takes to go on, and enough for the picture to reach the screen.
    const PICTURE_MILLISECONDS: i32 = 30;
    let Some(window) = window() else { return };
    let later = Closure::once_into_js(act);
    let painted = Closure::once_into_js(move || {
        if let Some(window) = web_sys::window() {
            let act = later.unchecked_ref();
            // Only a page that is being closed has no timers.
            let _refused = window.set_timeout_with_callback_and_timeout_and_arguments_0(act, PICTURE_MILLISECONDS);
        }
    });
    // A page that is not shown draws later, and then does this.
    let _refused = window.request_animation_frame(painted.unchecked_ref());
}

/// Waits until the browser has had time for whatever the reader does.
pub async fn rest() {
    const REST_MILLISECONDS: i32 = 30;
    let rested = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            // Only a page that is being closed has no timers.
            let _refused = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, REST_MILLISECONDS);
        }
    });
    // A timer that rang cannot fail.
    let _rested = JsFuture::from(rested).await;
}

thread_local! {
    /// What is to be kept once the page is painted: an address and its code.
    static PENDING: RefCell<Option<(String, String)>> = const { RefCell::new(None) };
}

/// Keeps a code with the page once it is painted, since nobody waits for that.
pub fn keep_later(address: String, code: String) {
    keep_pending();
    PENDING.set(Some((address, code)));
    after_paint(keep_pending);
}

/// Keeps a code with the page at once, after whatever was to be kept before.
pub fn keep_now(address: &str, code: &str) {
    keep_pending();
    keep(address, code);
}

/// Keeps nothing any more of what was to be kept: the browser has gone to another page.
pub fn forget_pending() {
    PENDING.take();
}

fn keep_pending() {
    if let Some((address, code)) = PENDING.take() {
        keep(&address, &code);
    }
}

/// Keeps a code with the page: as a new page if the address changes, else in place of the old code.
fn keep(address: &str, code: &str) {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    let location = window().map(|window| window.location());
    let here = location.as_ref().and_then(|location| location.pathname().ok()).unwrap_or_default();
    // What a host page has asked of its frame stands in the query, and must outlast a reload.
    let query = location.and_then(|location| location.search().ok()).unwrap_or_default();
    let state = JsValue::from_str(code);
    let (path, rest) = address.find('#').map_or((address, ""), |hash| address.split_at(hash));
    let address = [path, &query, rest].concat();
    // A browser that refuses to keep history still shows the page; going back then leaves the app.
    // A place on the page is no page of its own, and an address that only led on to this page is none to go back to.
    let _refused = if path == here || kept().is_none() && place().is_empty() {
        history.replace_state_with_url(&state, "", Some(&address))
    } else {
        history.push_state_with_url(&state, "", Some(&address))
    };
}

/// The full address of a page of this site.
pub fn full_address(path: &str) -> String {
    let origin = window().and_then(|window| window.location().origin().ok()).unwrap_or_default();
    format!("{origin}{path}")
}

/// Titles the page after its heading and, after a change of view, moves the focus there.
pub fn announce(site_name: &str, move_focus: bool) {
    let Some(document) = document() else { return };
    let Some(heading) = document.query_selector("h1").ok().flatten() else { return };
    let text = heading.text_content().unwrap_or_default();
    if move_focus {
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        if let Some(heading) = heading.dyn_ref::<HtmlElement>() {
            // The page is at its top already. To look whether it is would have it laid out twice.
            let at_top = FocusOptions::new();
            at_top.set_prevent_scroll(true);
            // A heading that cannot take the focus leaves it where it is.
            let _refused = heading.focus_with_options(&at_top);
        }
    }
    let title = if text == site_name { text } else { format!("{text} – {site_name}") };
    after_paint(move || document.set_title(&title));
}

/// Moves the focus to the element with this id.
pub fn focus_id(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        focus(&element);
    }
}

fn focus(element: &web_sys::Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // An element that cannot take the focus leaves it where it is.
        let _refused = element.focus();
    }
}

/// Goes back a page, as the browser's own button does.
pub fn back() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        // Without a page before this one nothing happens.
        let _refused = history.back();
    }
}

/// Loads the page that the address names, which is of the other program. What the history keeps with it stays.
pub fn reload() {
    if let Some(window) = window() {
        // A browser that refuses shows the words it shows meanwhile; its own button does the same.
        let _refused = window.location().reload();
    }
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = window() {
        // A browser without printing does nothing, as its own menu would.
        let _refused = window.print();
    }
}

/// Copies a text, then tells whether that worked.
pub fn copy(text: String, done: Callback<bool>) {
    spawn_local(async move {
        let clipboard = window().map(|window| window.navigator().clipboard()).filter(|held| !held.is_undefined());
        let copied = match clipboard {
            Some(clipboard) => JsFuture::from(clipboard.write_text(&text)).await.is_ok(),
            None => false,
        };
        done.emit(copied);
    });
}

/// Marks the page as `ready` or in `trouble`, for styles and tests.
pub fn mark(state: &str) {
    if let Some(root) = root() {
        // The mark is a convenience; a page without it still works.
        let _refused = root.dataset().set("state", state);
    }
}

/// Shows one of the notes that every page carries hidden for when the app cannot go on.
pub fn reveal(id: &str) {
    if let Some(note) = document().and_then(|document| document.get_element_by_id(id)) {
        // Without this attribute the note is shown.
        let _refused = note.remove_attribute("hidden");
        mark("trouble");
    }
}

/// Fetches a file of this site. `None` if it does not arrive whole.
pub async fn fetch(address: &str) -> Option<Vec<u8>> {
    let response = JsFuture::from(window()?.fetch_with_str(address)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}
