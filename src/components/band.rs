use super::page_link;
use crate::Route;
use crate::Site;
use crate::generated::ui;
use crate::text::date_text;
use rules::{EventDate, Standing};
use yew::{Html, html};

/// As of when the page speaks, on every page and print once it is known.
pub(crate) fn band(site: &Site) -> Html {
    let Some((text, outside)) = words(site) else { return html! { <div class="band-none" /> } };
    let class = if outside { "band band--outside" } else { "band" };
    html! {
        <div class={class} role="region" aria-label={site.text(ui::BAND_LABEL).to_owned()}>
            <p class="band__inner">
                <span>{ text }</span>{ " " }
                if site.state.route != Route::When {
                    { page_link(site, Route::When, "", html! { { site.text(ui::BAND_CHANGE) } }) }
                }
            </p>
        </div>
    }
}

/// The band's words, and whether the rules of the topic under way are not in force for the case.
fn words(site: &Site) -> Option<(String, bool)> {
    let when = site.state.case.when?;
    let (_, topic) = site.topic()?;
    let until = topic.period.until.map(|day| date_text(site, day, false)).unwrap_or_default();
    if site.state.route == Route::History {
        return Some((site.fill(ui::BAND_HISTORY, &[("until", &until)]), true));
    }
    let outside = site.state.case.standing(topic, site.state.now) == Standing::Outside;
    let text = match (when, outside) {
        (EventDate::On(day), false) => site.fill(ui::BAND_AS_OF, &[("date", &date_text(site, day, false))]),
        (EventDate::On(day), true) => {
            let day = date_text(site, day, false);
            site.fill(ui::BAND_AS_OF_OUTSIDE, &[("date", &day), ("until", &until)])
        }
        (EventDate::Now, true) => site.fill(ui::BAND_NOW_OUTSIDE, &[("until", &until)]),
        (EventDate::Now, false) => site.text(ui::BAND_NOW).to_owned(),
        (EventDate::Unknown, true) => site.fill(ui::BAND_UNKNOWN_OUTSIDE, &[("until", &until)]),
        (EventDate::Unknown, false) => site.text(ui::BAND_UNKNOWN).to_owned(),
    };
    Some((text, outside))
}
