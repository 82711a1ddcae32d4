use yew::{AttrValue, Html, Properties, function_component, html};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct SectionProps {
    pub id: AttrValue,
    pub title: AttrValue,
    pub children: Html,
}

/// A titled part of a page.
#[function_component]
pub(crate) fn Section(props: &SectionProps) -> Html {
    html! {
        <section class="section" aria-labelledby={&props.id}>
            <h2 id={&props.id} class="section__title">{ &props.title }</h2>
            { props.children.clone() }
        </section>
    }
}
