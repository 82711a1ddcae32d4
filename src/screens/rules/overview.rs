use crate::components::{Element, back_link, element, heading, page_link};
use crate::generated::ui;
use crate::text::{TopicWords, period_text};
use crate::{Route, Site, TopicPlace};
use rules::catalog::Edition;

/// Every edition and topic, with the way to its rules.
pub(crate) fn rules(site: &Site) -> Element {
    let editions = site.catalog().editions.iter().enumerate().rev();
    let editions = editions.map(|(position, held)| edition(site, position, held)).collect();
    element("div", "rules")
        .child(back_link(site, Route::Start, ui::BACK_TO_START))
        .child(heading().text(site.text(ui::RULES_TITLE)))
        .child(element("p", "usa-intro").text(site.text(ui::RULES_INTRO)))
        .child(element("p", "").child(page_link(site, Route::Sources, "", site.text(ui::RULES_SOURCES))))
        .child(element("div", "rules__editions").list(editions))
}

fn edition(site: &Site, position: usize, edition: &Edition) -> Element {
    let mut topics = element("ul", "sources__list");
    for (topic_position, topic) in edition.topics.iter().enumerate() {
        let words = TopicWords::of(site, edition, topic);
        let to = Route::RulesOf(TopicPlace { edition: position, topic: topic_position }, None);
        let link = page_link(site, to, "", words.text(&["topic", "title"]));
        let item = element("li", "source")
            .key(&topic.id)
            .child(element("h3", "source__title").child(link))
            .child(element("p", "").text(words.text(&["topic", "summary"])))
            .child(element("p", "source__period").text(&period_text(site, topic.period)));
        topics = topics.child(item);
    }
    let name = site.text(&[edition.id.as_str(), "edition.name"].join(".")).to_owned();
    element("section", "section")
        .key(&edition.id)
        .child(element("h2", "section__title").text(&name))
        .child(element("p", "source__period").text(&period_text(site, edition.period)))
        .child(topics)
}
