use crate::components::{Element, MAIN, button, element, follow, heading, page_link};
use crate::generated::ui;
use crate::link::MAIN_ID;
use crate::text::TopicWords;
use crate::{Action, Case, Route, Site, browser};
use yew::Callback;

/// "What is happening?": the tasks, each with a button to start.
pub(crate) fn start(site: &Site) -> Element {
    let mut tasks = Vec::new();
    for edition in site.catalog().editions.iter().rev() {
        tasks.extend(edition.topics.iter().map(|topic| task(site, TopicWords::of(site, edition, topic))));
    }
    let under_way = site.state.case != Case::default();
    let over = under_way.then(|| {
        let act = site.act.clone();
        let press = Callback::from(move |_| {
            // The button goes away with the answers, and would take the focus along.
            browser::focus_id(MAIN_ID);
            act.emit(Action::StartOver);
        });
        element("p", "").child(button(site, "usa-button usa-button--unstyled", ui::START_OVER, press))
    });
    element("div", "start")
        .child(heading().text(site.text(ui::START_TITLE)))
        .child(element("p", "usa-intro").text(site.text(ui::START_INTRO)))
        .child(letter(site))
        .list(tasks)
        .maybe(over)
}

/// The shortest way in, for whoever holds a letter.
fn letter(site: &Site) -> Element {
    let title = site.text(ui::START_LETTER);
    let link = page_link(site, Route::Letters, MAIN, site.text(ui::START))
        .child(element("span", "usa-sr-only").text(&[": ", title].concat()));
    element("section", "task")
        .with("aria-labelledby", "task-letter")
        .child(element("h2", "task__title").with("id", "task-letter").text(title))
        .child(link)
}

fn task(site: &Site, words: TopicWords<'_>) -> Element {
    let (edition, topic) = (words.edition(), words.topic());
    let (id, title) = (["task", &topic.id].join("-"), words.text(&["topic", "title"]));
    let begin = Action::Begin { edition: edition.id.clone(), topic: topic.id.clone() };
    let address = [&site.base, Route::When.path(site.catalog(), Some(topic)).as_str()].concat();
    let link = element("a", MAIN)
        .with("href", &address)
        .on_click(follow(site, begin))
        .text(site.text(ui::START))
        .child(element("span", "usa-sr-only").text(&[": ", title].concat()));
    element("section", "task")
        .key(&topic.id)
        .with("aria-labelledby", &id)
        .child(element("h2", "task__title").with("id", &id).text(title))
        .child(element("p", "task__audience").text(words.text(&["topic", "audience"])))
        .child(link)
        .child(element("p", "task__summary").text(words.text(&["topic", "summary"])))
}
