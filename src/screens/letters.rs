use crate::components::{Element, back_link, element, follow, heading, page_link, section};
use crate::generated::ui;
use crate::text::TopicWords;
use crate::{Action, Case, Route, Site, encode};
use rules::catalog::{Edition, Letter};

/// "Which letter do you have?": the letters by their names, each with the way into its topic.
pub(crate) fn letters(site: &Site) -> Element {
    let mut items = Vec::new();
    for edition in site.catalog().editions.iter().rev() {
        items.extend(edition.letters.iter().map(|letter| item(site, edition, letter)));
    }
    let list = if items.is_empty() {
        let start = page_link(site, Route::Start, "usa-button", site.text(ui::MISSING_START));
        element("div", "")
            .child(element("p", "").text(site.text(ui::LETTERS_MISSING)))
            .child(element("p", "").child(start))
    } else {
        element("div", "")
            .child(element("p", "usa-intro").text(site.text(ui::LETTERS_INTRO)))
            .child(element("ul", "sources__list").list(items))
    };
    element("div", "sources")
        .child(back_link(site, Route::Start, ui::BACK_TO_START))
        .child(heading().text(site.text(ui::LETTERS_TITLE)))
        .child(list)
        .child(dates(site))
}

/// The ways to the time limits of each topic, for somebody who only needs a date.
fn dates(site: &Site) -> Element {
    let mut links = element("ul", "list");
    for edition in site.catalog().editions.iter().rev() {
        for topic in edition.topics.iter().filter(|topic| !topic.clocks.is_empty()) {
            let words = TopicWords::of(site, edition, topic);
            let address = [&site.base, Route::Deadlines.path(site.catalog(), Some(topic)).as_str()].concat();
            let link = element("a", "").with("href", &address).text(words.text(&["topic", "title"]));
            links = links.child(element("li", "").key(&topic.id).child(link));
        }
    }
    section("dates", site.text(ui::LETTERS_DATES)).child(links)
}

/// A letter. Its address tells all that the letter tells, so that it can be followed before the app is ready.
fn item(site: &Site, edition: &Edition, letter: &Letter) -> Element {
    let word = |form| site.words.get(&[edition.id.as_str(), "letter", &letter.id, form].join("."));
    let path = Route::Next.path(site.catalog(), Some(edition.topic_of(letter)));
    let code = encode(&Case::of_letter(edition, letter), site.catalog(), false);
    let open = Action::Letter { edition: edition.id.clone(), letter: letter.id.clone() };
    let link = element("a", "")
        .with("href", &[&site.base, path.as_str(), "#", &code].concat())
        .on_click(follow(site, open))
        .text(word("name").unwrap_or_default());
    element("li", "source")
        .key(&[edition.id.as_str(), &letter.id].join("."))
        .child(element("h2", "source__title").child(link))
        .maybe(word("hint").map(|hint| element("p", "").text(hint)))
}
