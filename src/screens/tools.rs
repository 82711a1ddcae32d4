use crate::components::{CopyLink, Element, OUTLINE, element, follow, nothing, page_link, print_button};
use crate::generated::ui;
use crate::text::TopicWords;
use crate::{Action, Route, Site};
use yew::html;

/// What can be done with a result: print it, take a link along, start another case.
pub(super) fn tools(site: &Site) -> Element {
    element("div", "result__tools no-print")
        .child(print_button(site, ui::PRINT))
        .html(html! { <CopyLink site={site.clone()} /> })
        .child(page_link(site, Route::Start, "", site.text(ui::ANOTHER_CASE)))
}

/// The way to the hand-off sheet, if the topic has one.
pub(super) fn sheet_link(site: &Site, words: TopicWords<'_>, look: &'static str) -> Element {
    let link = words.topic().sheet.as_ref().map(|_| page_link(site, Route::Sheet, look, site.text(ui::SHEET_OPEN)));
    element("div", "result__next no-print").maybe(link)
}

/// The ways on to the edition's other topics that take some of the answers over.
pub(super) fn ways_on(site: &Site, words: TopicWords<'_>) -> Element {
    let mut links = Vec::new();
    for topic in &words.edition().topics {
        let answered = |fact: &rules::catalog::Fact| {
            words.topic().fact_index(&fact.id).is_some_and(|fact| site.state.case.answers.has(fact))
        };
        if topic.id == words.topic().id || !topic.facts.iter().any(answered) {
            continue;
        }
        let title = TopicWords::of(site, words.edition(), topic).text(&["topic", "title"]);
        let begin = Action::Begin { edition: words.edition().id.clone(), topic: topic.id.clone() };
        let address = [&site.base, Route::When.path(site.catalog(), Some(topic)).as_str()].concat();
        let text = site.fill(ui::TAKE_ANSWERS, &[("topic", title)]);
        let link = element("a", OUTLINE).with("href", &address).on_click(follow(site, begin)).text(&text);
        links.push(element("li", "").key(&topic.id).child(link));
    }
    if links.is_empty() { nothing() } else { element("ul", "ways-on no-print").list(links) }
}
