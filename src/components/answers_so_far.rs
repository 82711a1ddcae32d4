use super::{Element, element, nothing, page_link};
use crate::Route;
use crate::Site;
use crate::generated::ui;
use crate::text::TopicWords;

/// What has been answered, in the author's order, each answer with a way to change it.
pub(crate) fn answers_so_far(site: &Site) -> Element {
    let answers = &site.state.case.answers;
    let Some(words) = TopicWords::here(site).filter(|_| !answers.is_empty()) else { return nothing() };
    let mut rows = element("dl", "answers__list");
    for fact in words.topic().asks.iter().copied().filter(|fact| answers.has(*fact)) {
        let question = words.fact(fact, "question");
        let answer = match answers.value(fact) {
            Some(value) => words.value(fact, value, "label"),
            None => words.unsure(fact),
        };
        let label = [site.text(ui::CHANGE), ": ", question].concat();
        let change = page_link(site, Route::Question(fact), "", site.text(ui::CHANGE)).with("aria-label", &label);
        let row = element("div", "answers__row")
            .key(&words.topic().fact(fact).id)
            .child(element("dt", "answers__question").text(question))
            .child(element("dd", "answers__answer").text(answer))
            .child(element("dd", "answers__change").child(change));
        rows = rows.child(row);
    }
    element("section", "answers")
        .with("aria-labelledby", "answers")
        .child(
            element("h2", "answers__title")
                .with("id", "answers")
                .with("tabindex", "-1")
                .text(site.text(ui::ANSWERS_TITLE)),
        )
        .child(rows)
}
