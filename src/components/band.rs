use super::{Element, element, page_link};
use crate::Route;
use crate::Site;
use crate::generated::ui;
use crate::text::{date_text, end_text};
use rules::{EventDate, Standing};

/// As of when the page speaks, on every page and print once it is known.
pub(crate) fn band(site: &Site) -> Element {
    let Some((text, outside)) = words(site) else { return element("div", "band-none") };
    let asked = site.state.route == Route::When;
    let change = (!asked).then(|| page_link(site, Route::When, "", site.text(ui::BAND_CHANGE)));
    let inner = element("p", "band__inner").child(element("span", "").text(&text)).text(" ").maybe(change);
    element("div", if outside { "band band--outside" } else { "band" })
        .with("role", "region")
        .with("aria-label", site.text(ui::BAND_LABEL))
        .child(inner)
}

/// The band's words, and whether the rules of the topic under way are not in force for the case.
fn words(site: &Site) -> Option<(String, bool)> {
    let when = site.state.case.when?;
    let (_, topic) = site.topic()?;
    let until = end_text(site, topic.period.until);
    let outside = site.state.case.standing(topic, site.state.now) == Standing::Outside;
    let route = &site.state.route;
    if *route == Route::History || outside && matches!(route, Route::RulesOf(..)) {
        return Some((site.fill(ui::BAND_HISTORY, &[("until", &until)]), true));
    }
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
