use yew::{Html, html};

/// Something that opens on demand and always prints.
pub(crate) fn details(summary: &str, content: Html) -> Html {
    html! {
        <details class="details">
            <summary class="details__summary">{ summary }</summary>
            <div class="details__content">{ content }</div>
        </details>
    }
}
