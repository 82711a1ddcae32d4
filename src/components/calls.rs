use super::{Element, element, page_link};
use crate::generated::ui;
use crate::text::{TopicWords, party_name, plan_number, statement_text};
use crate::{Route, Site};
use rules::catalog::{FactIndex, PartyIndex};

/// Whom to call about the open points, and what to say, grouped by who knows.
pub(crate) fn calls(site: &Site, words: TopicWords<'_>, open: &[FactIndex]) -> Element {
    let mut parties: Vec<PartyIndex> = Vec::new();
    for party in open.iter().filter_map(|fact| words.topic().fact(*fact).knows) {
        if !parties.contains(&party) {
            parties.push(party);
        }
    }
    let mut groups = element("ol", "calls");
    for party in parties {
        let name = party_name(site, party);
        let mut calls = element("ul", "calls__list");
        for fact in open.iter().copied().filter(|fact| words.topic().fact(*fact).knows == Some(party)) {
            calls = calls.child(call(words, fact));
        }
        let heading = element("h3", "calls__name").text(&site.fill(ui::CALL_PARTY, &[("party", name)]));
        let held = &site.catalog().parties[party.at()];
        let number = held.on_card.then(|| number(site));
        groups = groups.child(element("li", "calls__party").key(&held.id).child(heading).maybe(number).child(calls));
    }
    groups
}

fn call(words: TopicWords<'_>, fact: FactIndex) -> Element {
    let about = words.site().fill(ui::FIND_OUT, &[("point", words.fact(fact, "open"))]);
    element("li", "calls__call")
        .key(&words.topic().fact(fact).id)
        .child(element("p", "calls__about").text(&about))
        .child(element("p", "calls__words").child(statement_text(words, words.fact(fact, "call"))))
}

/// The number of the member's plan, or the way to find it.
fn number(site: &Site) -> Element {
    let place = element("p", "calls__number");
    match plan_number(site) {
        Some((whose, line)) => {
            let call = element("a", "").with("href", &["tel:", &line.phone].concat()).text(&line.phone);
            place.text(&whose).text(" ").child(call)
        }
        None => place.child(page_link(site, Route::Plans(0), "", site.text(ui::FIND_NUMBER))),
    }
}
