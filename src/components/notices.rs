use super::{Element, element};
use crate::LinkNotice;
use crate::Site;
use crate::generated::ui;
use crate::text::TopicWords;

/// What a link could not bring along, and which answers a change made superfluous.
pub(crate) fn notices(site: &Site) -> Element {
    let told = site.state.notices.iter().map(|notice| link_text(site, notice));
    let mut notices = element("div", "notices").with("role", "status");
    for text in told.chain(dropped_text(site)) {
        let body = element("div", "usa-alert__body").child(element("p", "usa-alert__text").text(&text));
        notices = notices.child(element("div", "usa-alert usa-alert--info usa-alert--slim").key(&text).child(body));
    }
    notices
}

fn link_text(site: &Site, notice: &LinkNotice) -> String {
    match notice {
        LinkNotice::Oversized => site.text(ui::LINK_OVERSIZED).to_owned(),
        LinkNotice::Damaged => site.text(ui::LINK_DAMAGED).to_owned(),
        LinkNotice::ImpossibleDate => site.text(ui::LINK_IMPOSSIBLE_DATE).to_owned(),
        LinkNotice::Unknown(count) => site.fill(ui::LINK_UNKNOWN, &[("count", &count.to_string())]),
        LinkNotice::Retired(id) => {
            let why = site.words.get(&["retired", id].join(".")).unwrap_or_default();
            site.fill(ui::LINK_RETIRED, &[("why", why)])
        }
    }
}

fn dropped_text(site: &Site) -> Option<String> {
    let words = TopicWords::here(site)?;
    let questions: Vec<&str> = site.state.dropped.iter().map(|fact| words.fact(*fact, "question")).collect();
    let list = questions.join(" ");
    (!questions.is_empty()).then(|| site.fill(ui::ANSWERS_DROPPED, &[("questions", &list)]))
}
