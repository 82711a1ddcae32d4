use super::{Element, element, page_link};
use crate::generated::ui;
use crate::text::{TopicWords, in_role, party_name, plan_number, statement_text};
use crate::{Route, Site};
use rules::Standing;
use rules::catalog::{FactIndex, PartyIndex, Reached};

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
        let held = &site.catalog().parties[party.at()];
        let (title, number) = match held.reached {
            Reached::OnCard => (ui::CALL_PARTY, Some(number(site))),
            Reached::Reader => (ui::CALL_READER, None),
            Reached::AsTold => (ui::CALL_PARTY, in_role(site, &held.id)),
        };
        let heading = element("h3", "calls__name").text(&site.fill(title, &[("party", name)]));
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

/// The number of the member's plan, or where it stands and, inside the period, the way to find it.
fn number(site: &Site) -> Element {
    chosen_plan(site).unwrap_or_else(|| {
        let on_card = element("p", "calls__number").text(site.text(ui::CALL_CARD));
        let outside =
            site.topic().is_none_or(|(_, topic)| site.state.case.standing(topic, site.state.now) != Standing::InForce);
        if outside {
            on_card
        } else {
            on_card.text(" ").child(page_link(site, Route::Plans(0), "", site.text(ui::FIND_NUMBER)))
        }
    })
}

/// The number of the plan that was chosen or typed, ready to be called.
pub(crate) fn chosen_plan(site: &Site) -> Option<Element> {
    let (whose, line) = plan_number(site)?;
    let call = element("a", "").with("href", &["tel:", &line.phone].concat()).text(&line.phone);
    Some(element("p", "calls__number").text(&whose).text(" ").child(call))
}
