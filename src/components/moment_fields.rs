use super::{DateError, Draft, Element, element};
use crate::Site;
use crate::generated::ui;
use rules::catalog::EventKind;
use rules::time::{Moment, iso};
use yew::Callback;

/// The time of day, on the clock there.
pub(crate) fn time_field(site: &Site, id: &str, time: &str, typed: &Callback<String>) -> Element {
    let id = [id, "-time"].concat();
    let input = element("input", "usa-input clock__time")
        .with("type", "time")
        .with("id", &id)
        .value(time)
        .flag("disabled", !site.ready)
        .on_type(typed);
    let label = element("label", "usa-label").with("for", &id).text(site.text(ui::CLOCK_TIME));
    element("div", "usa-form-group").child(label).child(input)
}

/// The moment that was typed, or the key of what is wrong with it.
pub(crate) fn moment(draft: &Draft, kind: EventKind) -> Result<Moment, &'static str> {
    let date = draft.day.day().map_err(DateError::key)?;
    let time = match kind {
        EventKind::Date => None,
        EventKind::DateTime if draft.typed.is_empty() => None,
        EventKind::DateTime => Some(iso::time(&draft.typed).ok_or(ui::CLOCK_TIME_IMPOSSIBLE)?),
    };
    Ok(Moment { date, time })
}
