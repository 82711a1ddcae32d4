use super::{Draft, Element, element};
use crate::Site;
use web_sys::MouseEvent;
use yew::{Callback, UseStateHandle};

/// Something that opens on demand and always prints.
pub(crate) fn details(summary: &str, content: Element) -> Element {
    folded("details", summary, content)
}

/// Something that opens on demand and prints only if it is open.
pub(crate) fn aside(summary: &str, content: Element) -> Element {
    folded("details details--aside", summary, content)
}

fn folded(class: &'static str, summary: &str, content: Element) -> Element {
    element("details", class)
        .child(element("summary", "details__summary").text(summary))
        .child(element("div", "details__content").child(content))
}

/// Something of a question whose content is made when it is opened, so that nobody waits for what is not read.
///
/// In a page that is written ahead it is there from the start: nothing could make it later.
pub(crate) fn details_on_demand(
    site: &Site,
    (draft, kept): (&Draft, &UseStateHandle<Draft>),
    summary: &'static str,
    content: impl FnOnce() -> Element,
) -> Element {
    let opened = draft.opened.contains(&summary);
    let toggled = {
        let mut next = draft.clone();
        if opened {
            next.opened.retain(|held| *held != summary);
        } else {
            next.opened.push(summary);
        }
        next
    };
    let toggle = {
        let kept = kept.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            kept.set(toggled.clone());
        })
    };
    element("details", "details")
        .flag("open", opened)
        .child(element("summary", "details__summary").on_click(toggle).text(site.text(summary)))
        .maybe((opened || !site.ready).then(|| element("div", "details__content").child(content())))
}
