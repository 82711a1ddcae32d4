use crate::Action;
use crate::generated::ui;
use crate::site::use_site;
use crate::text::TopicWords;
use crate::{Case, Route};
use web_sys::MouseEvent;
use yew::{Callback, Html, function_component, html};

/// "What is happening?": the tasks, each with a button to start.
#[function_component]
pub(crate) fn Start() -> Html {
    let Some(site) = use_site() else { return html! { <div /> } };
    let editions = site.catalog().editions.iter().rev();
    let topics = editions.flat_map(|edition| edition.topics.iter().map(move |topic| (edition, topic)));
    let tasks = topics.map(|(edition, topic)| {
        let words = TopicWords::of(&site, edition, topic);
        let begin = Callback::from({
            let (act, edition, topic) = (site.act.clone(), edition.id.clone(), topic.id.clone());
            move |event: MouseEvent| {
                event.prevent_default();
                act.emit(Action::Begin { edition: edition.clone(), topic: topic.clone() });
            }
        });
        let address = format!("{}{}", site.base, Route::When.path(site.catalog(), Some(topic)));
        html! {
            <section key={topic.id.clone()} class="task" aria-labelledby={format!("task-{}", topic.id)}>
                <h2 id={format!("task-{}", topic.id)} class="task__title">{ words.text("topic.title") }</h2>
                <p class="task__audience">{ words.text("topic.audience") }</p>
                <a class="usa-button usa-button--big" href={address} onclick={begin}>
                    { site.text(ui::START) }<span class="usa-sr-only">{ format!(": {}", words.text("topic.title")) }</span>
                </a>
                <p class="task__summary">{ words.text("topic.summary") }</p>
            </section>
        }
    });
    let under_way = site.state.case != Case::default();
    html! {
        <div class="start">
            <h1 tabindex="-1">{ site.text(ui::START_TITLE) }</h1>
            <p class="usa-intro">{ site.text(ui::START_INTRO) }</p>
            { for tasks }
            if under_way {
                <p><button type="button" class="usa-button usa-button--unstyled" disabled={!site.ready}
                    onclick={site.act.reform(|_| Action::StartOver)}>{ site.text(ui::START_OVER) }</button></p>
            }
        </div>
    }
}
