use crate::LinkNotice;
use crate::Site;
use crate::generated::ui;
use crate::text::TopicWords;
use yew::{Html, html};

/// What a link could not bring along, and which answers a change made superfluous.
pub(crate) fn notices(site: &Site) -> Html {
    let mut texts: Vec<String> = site.state.notices.iter().map(|notice| link_text(site, notice)).collect();
    texts.extend(dropped_text(site));
    html! {
        <div class="notices" role="status">
            { for texts.into_iter().map(|text| html! {
                <div key={text.clone()} class="usa-alert usa-alert--info usa-alert--slim">
                    <div class="usa-alert__body"><p class="usa-alert__text">{ text }</p></div>
                </div>
            }) }
        </div>
    }
}

fn link_text(site: &Site, notice: &LinkNotice) -> String {
    match notice {
        LinkNotice::Oversized => site.text(ui::LINK_OVERSIZED).to_owned(),
        LinkNotice::Damaged => site.text(ui::LINK_DAMAGED).to_owned(),
        LinkNotice::ImpossibleDate => site.text(ui::LINK_IMPOSSIBLE_DATE).to_owned(),
        LinkNotice::Unknown(count) => site.fill(ui::LINK_UNKNOWN, &[("count", &count.to_string())]),
        LinkNotice::Retired(id) => {
            let why = site.words.get(&format!("retired.{id}")).unwrap_or_default();
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
