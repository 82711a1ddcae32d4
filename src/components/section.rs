use yew::{Html, html};

/// A titled part of a page.
pub(crate) fn section(id: &'static str, title: &str, content: Html) -> Html {
    html! {
        <section class="section" aria-labelledby={id}>
            <h2 id={id} class="section__title">{ title }</h2>
            { content }
        </section>
    }
}
