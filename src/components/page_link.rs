use crate::site::use_site;
use crate::{Action, Route};
use web_sys::MouseEvent;
use yew::{Callback, Classes, Html, Properties, function_component, html};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct PageLinkProps {
    pub to: Route,
    #[prop_or_default]
    pub class: Classes,
    pub children: Html,
}

/// A link to a page of the app: a real address, followed without loading anything.
#[function_component]
pub(crate) fn PageLink(props: &PageLinkProps) -> Html {
    let Some(site) = use_site() else { return html! { <span /> } };
    let follow = Callback::from({
        let (act, to) = (site.act.clone(), props.to.clone());
        move |event: MouseEvent| {
            // A click that asks for a new window or a download is the browser's to follow.
            if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
                event.prevent_default();
                act.emit(Action::Open(to.clone()));
            }
        }
    });
    html! {
        <a href={site.address(&props.to)} class={props.class.clone()} onclick={follow}>{ props.children.clone() }</a>
    }
}
