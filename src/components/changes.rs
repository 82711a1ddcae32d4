use crate::generated::ui;
use crate::site::use_site;
use crate::text::{TopicWords, sentence, statement};
use rules::catalog::SlotIndex;
use rules::changes;
use yew::{Html, Properties, function_component, html};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ChangesProps {
    pub slot: SlotIndex,
    /// The form of the sentences, such as `now`.
    pub form: &'static str,
}

/// What a different answer would lead to.
#[function_component]
pub(crate) fn Changes(props: &ChangesProps) -> Html {
    let Some(site) = use_site() else { return html! { <div /> } };
    let Some(words) = TopicWords::here(&site) else { return html! { <div /> } };
    let situation = site.state.case.situation(site.state.now);
    let found = changes(words.topic(), &situation, props.slot);
    let items = found.into_iter().enumerate().map(|(position, change)| {
        let ifs: Vec<&str> = change.answers.iter().map(|(fact, value)| words.value(*fact, *value, "if")).collect();
        let ifs = ifs.join(site.text(ui::AND));
        let then = change.outcomes.iter().filter_map(|outcome| {
            statement(words, words.topic().outcome(props.slot, *outcome), props.form)
        });
        html! {
            <li key={position}><strong>{ sentence(&site.fill(ui::IF, &[("condition", &ifs)])) }</strong>{ " " }{ for then }</li>
        }
    });
    html! { <ul class="changes">{ for items }</ul> }
}
