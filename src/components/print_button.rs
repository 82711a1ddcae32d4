use crate::browser;
use crate::site::use_site;
use yew::{AttrValue, Callback, Html, Properties, function_component, html};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct PrintButtonProps {
    pub label: AttrValue,
}

/// Opens the print dialog.
#[function_component]
pub(crate) fn PrintButton(props: &PrintButtonProps) -> Html {
    let ready = use_site().is_some_and(|site| site.ready);
    let print = Callback::from(|_| browser::print());
    html! {
        <button type="button" class="usa-button usa-button--outline" onclick={print} disabled={!ready}>{ &props.label }</button>
    }
}
