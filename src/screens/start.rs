use crate::components::{MAIN, button, follow};
use crate::generated::ui;
use crate::text::TopicWords;
use crate::{Action, Case, Route, Site};
use yew::{Html, html};

/// "What is happening?": the tasks, each with a button to start.
pub(crate) fn start(site: &Site) -> Html {
    let editions = site.catalog().editions.iter().rev();
    let topics = editions.flat_map(|edition| edition.topics.iter().map(move |topic| (edition, topic)));
    let tasks = topics.map(|(edition, topic)| {
        let words = TopicWords::of(site, edition, topic);
        let begin = Action::Begin { edition: edition.id.clone(), topic: topic.id.clone() };
        let address = format!("{}{}", site.base, Route::When.path(site.catalog(), Some(topic)));
        html! {
            <section key={topic.id.clone()} class="task" aria-labelledby={format!("task-{}", topic.id)}>
                <h2 id={format!("task-{}", topic.id)} class="task__title">{ words.text("topic.title") }</h2>
                <p class="task__audience">{ words.text("topic.audience") }</p>
                <a class={MAIN} href={address} onclick={follow(site, begin)}>
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
                <p>{ button(site, "usa-button usa-button--unstyled", ui::START_OVER, site.act.reform(|_| Action::StartOver)) }</p>
            }
        </div>
    }
}
