use super::page_link;
use crate::Route;
use crate::Site;
use crate::generated::ui;
use crate::text::TopicWords;
use yew::{Html, html};

/// What has been answered, in the author's order, each answer with a way to change it.
pub(crate) fn answers_so_far(site: &Site) -> Html {
    let Some(words) = TopicWords::here(site) else { return html! { <div /> } };
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
                    { page_link(site, Route::Question(*fact), "", html! { <>{ site.text(ui::CHANGE) }<span class="usa-sr-only">{ format!(": {question}") }</span></> }) }
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
