use yew::{AttrValue, Html, Properties, function_component, html};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct DetailsProps {
    pub summary: AttrValue,
    pub children: Html,
}

/// Something that opens on demand and always prints.
#[function_component]
pub(crate) fn Details(props: &DetailsProps) -> Html {
    html! {
        <details class="details">
            <summary class="details__summary">{ &props.summary }</summary>
            <div class="details__content">{ props.children.clone() }</div>
        </details>
    }
}
