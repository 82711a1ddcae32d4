use crate::Route;
use crate::Site;
use crate::components::{Element, back_link, citations, details, element, heading, section};
use crate::generated::ui;
use crate::text::{TopicWords, always_callable, statement_text};
use rules::catalog::{Cite, Edition};

/// Whom to call, whatever happened and on whatever day, and what is safe to do before.
pub(crate) fn help(site: &Site) -> Element {
    let cites: Vec<Cite> = site
        .catalog()
        .contacts
        .iter()
        .filter(|held| held.period.until.is_none())
        .flat_map(|held| held.cites.iter().copied())
        .collect();
    let editions = site.catalog().editions.iter().rev().map(|edition| safe(site, edition)).collect();
    element("article", "result")
        .child(back_link(site, Route::Start, ui::BACK_TO_START))
        .child(heading().text(site.text(ui::HELP_TITLE)))
        .child(always_callable(site))
        .child(details(site.text(ui::WHY_TITLE), citations(site, &cites)))
        .list(editions)
}

/// What an edition says is safe for everybody.
fn safe(site: &Site, edition: &Edition) -> Element {
    let part = section("do-now", site.text(ui::SECTION_DO_NOW)).key(&edition.id);
    let Some(topic) = edition.topics.first() else { return part };
    let words = TopicWords::of(site, edition, topic);
    let (mut steps, mut cites) = (element("ul", "list"), Vec::new());
    for held in &edition.safe {
        let text = words.edition_text(&["safe", &held.id]);
        steps = steps.child(element("li", "").key(&held.id).child(statement_text(words, text)));
        cites.extend_from_slice(&held.cites);
    }
    part.child(steps).child(details(site.text(ui::WHY_TITLE), citations(site, &cites)))
}
