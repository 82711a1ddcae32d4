use crate::Site;
use crate::generated::ui;
use crate::text::{TopicWords, statement_text};
use rules::catalog::{FactIndex, PartyIndex};
use yew::{Html, html};

/// Whom to call about the open points, and what to say, grouped by who knows.
pub(crate) fn calls(site: &Site, words: TopicWords<'_>, open: &[FactIndex]) -> Html {
    let mut groups: Vec<(PartyIndex, Vec<FactIndex>)> = Vec::new();
    for (fact, party) in open.iter().filter_map(|fact| Some((*fact, words.topic().fact(*fact).knows?))) {
        match groups.iter_mut().find(|(held, _)| *held == party) {
            Some((_, facts)) => facts.push(fact),
            None => groups.push((party, vec![fact])),
        }
    }
    let groups = groups.into_iter().map(|(party, facts)| {
        let name = site.text(&format!("party.{}.name", site.catalog().parties[party.at()].id)).to_owned();
        let calls = facts.into_iter().map(|fact| {
            html! {
                <li key={fact.0} class="calls__call">
                    <p class="calls__about">{ words.fact(fact, "open") }</p>
                    <p class="calls__words">{ statement_text(words, words.fact(fact, "call")) }</p>
                </li>
            }
        });
        html! {
            <li key={party.0} class="calls__party">
                <h3 class="calls__name">{ site.fill(ui::CALL_PARTY, &[("party", &name)]) }</h3>
                <ul class="calls__list">{ for calls }</ul>
            </li>
        }
    });
    html! { <ol class="calls">{ for groups }</ol> }
}
