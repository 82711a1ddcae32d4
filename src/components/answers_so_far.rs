use super::PageLink;
use crate::Route;
use crate::generated::ui;
use crate::site::use_site;
use crate::text::TopicWords;
use yew::{Html, function_component, html};

/// What has been answered, in the author's order, each answer with a way to change it.
#[function_component]
pub(crate) fn AnswersSoFar() -> Html {
    let Some(site) = use_site() else { return html! { <div /> } };
    let Some(words) = TopicWords::here(&site) else { return html! { <div /> } };
    let answers = &site.state.case.answers;
    if answers.is_empty() {
        return html! { <div /> };
    }
    let rows = words.topic().asks.iter().filter(|fact| answers.has(**fact)).map(|fact| {
        let question = words.fact(*fact, "question");
        let answer = match answers.value(*fact) {
            Some(value) => words.value(*fact, value, "label"),
            None => site.text(ui::NOT_ASKED_YET),
        };
        html! {
            <div key={fact.0} class="answers__row">
                <dt class="answers__question">{ question }</dt>
                <dd class="answers__answer">{ answer }</dd>
                <dd class="answers__change">
                    <PageLink to={Route::Question(*fact)}>
                        { site.text(ui::CHANGE) }<span class="usa-sr-only">{ format!(": {question}") }</span>
                    </PageLink>
                </dd>
            </div>
        }
    });
    html! {
        <section class="answers" aria-labelledby="answers">
            <h2 id="answers" class="answers__title">{ site.text(ui::ANSWERS_TITLE) }</h2>
            <dl class="answers__list">{ for rows }</dl>
        </section>
    }
}
