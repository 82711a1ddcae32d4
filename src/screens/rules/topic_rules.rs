use super::address::here_link;
use super::bands::bands;
use super::checklists::checklists;
use super::clock::clock;
use super::doubts::doubts;
use super::form::is_over;
use super::parameters::parameters;
use super::slot::{slot, slot_id};
use super::slot_title::slot_title;
use crate::components::{Element, back_link, element, heading, print_button};
use crate::generated::ui;
use crate::text::{TopicWords, end_text, period_text};
use crate::{Route, Site};
use rules::catalog::{Edition, SlotIndex, Topic};

/// All the rules of one topic: its tables row by row, its clocks, its bounds and numbers, and what is not clear.
pub(crate) fn rules_of(site: &Site, edition: &Edition, topic: &Topic) -> Element {
    let words = TopicWords::of(site, edition, topic);
    let title = site.fill(ui::RULES_OF_TITLE, &[("topic", words.text(&["topic", "title"]))]);
    let slots: Vec<SlotIndex> = (0..topic.slots.len()).map(SlotIndex::of).collect();
    let contents = slots.iter().map(|index| {
        let (id, link) = (slot_id(words, *index), slot_title(words, *index));
        element("li", "").key(&id).child(here_link(&id).child(link))
    });
    let parts = [
        (ui::RULES_CLOCKS, topic.clocks.iter().map(|held| clock(words, held)).collect()),
        (ui::RULES_BANDS, bands(words)),
        (ui::RULES_CHECKLISTS, checklists(words)),
        (ui::RULES_NUMBERS, parameters(words)),
        (ui::RULES_DOUBTS, doubts(words)),
    ];
    element("article", "rules")
        .child(back_link(site, Route::Rules, ui::RULES_BACK))
        .child(heading().text(&title))
        .child(notice(site, topic))
        .child(element("div", "result__tools no-print").child(print_button(site, ui::PRINT)))
        .child(element("h2", "").text(site.text(ui::RULES_CONTENTS)))
        .child(element("ul", "rules__contents").list(contents.collect()))
        .child(element("div", "").list(slots.iter().map(|index| slot(words, *index)).collect()))
        .child(element("div", "").list(parts.into_iter().map(|(key, items)| part(site, key, items)).collect()))
}

/// For which days the rules stand and, once these are over, that they are history.
fn notice(site: &Site, topic: &Topic) -> Element {
    let until = end_text(site, topic.period.until);
    let past = is_over(site, topic.period).then(|| site.fill(ui::RULES_PAST, &[("until", &until)]));
    element("div", "rules__notice")
        .child(element("p", "usa-intro").text(&period_text(site, topic.period)))
        .maybe(past.map(|past| element("p", "rules__past").text(&past)))
}

/// A part of the page, unless there is nothing in it.
fn part(site: &Site, title: &'static str, items: Vec<Element>) -> Element {
    let place = element("div", "").key(title);
    if items.is_empty() {
        return place;
    }
    let heading = element("h2", "section__title").text(site.text(title));
    place.child(element("section", "section").child(heading).child(element("ul", "rules__rows").list(items)))
}
