use super::{
    DateFields, Draft, OUTLINE, Timed, aside, citations, date_fields, details, element, entered, moment, nothing,
    submit, time_field,
};
use crate::generated::ui;
use crate::text::{TopicWords, moment_text, unresolved_text, working_text};
use crate::{Action, Site};
use rules::catalog::{EventKind, ValueIndex};
use rules::time::Unresolved;
use yew::{Callback, Html, Properties, function_component, use_state};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ClockCardProps {
    pub site: Site,
    pub timed: Timed,
    /// The facts that are known, for the steps that depend on them.
    pub known: Vec<Option<ValueIndex>>,
}

/// A clock or a span: whose it is, how long it runs, and, from the moment that the user types, when it ends and why.
#[function_component]
pub(crate) fn ClockCard(props: &ClockCardProps) -> Html {
    let site = &props.site;
    let words = TopicWords::here(site);
    let shown = words.map(|words| props.timed.text(words, &site.state.case.situation(site.state.now), &props.known));
    let begun = shown.as_ref().and_then(|shown| site.state.case.moments.get(&shown.event).copied());
    let draft = use_state(|| begun.map(Draft::at).unwrap_or_default());
    let (Some(words), Some(shown)) = (words, shown) else { return nothing().into() };
    let kind = words.topic().events[shown.event.at()].kind;
    let (id, event) = (["clock", shown.id].join("-"), words.event(shown.event));
    let work_out = Callback::from({
        let (act, draft, starts) = (site.act.clone(), draft.clone(), shown.event);
        move |()| {
            let moment = moment(&draft, kind);
            draft.set(Draft { told: moment.err(), ..(*draft).clone() });
            if let Ok(moment) = moment {
                act.emit(Action::Moment(starts, Some(moment)));
            }
        }
    });
    let day = DateFields {
        id: &id,
        legend: &site.fill(ui::CLOCK_EVENT, &[("event", event)]),
        hint: site.text(ui::CLOCK_PRIVATE),
        typed: &draft.day,
        change: entered(&draft, |draft, day| draft.day = day),
        error: draft.told.map(|key| site.text(key)),
    };
    let typed_time = entered(&draft, |draft, time| draft.typed = time);
    let time = (kind == EventKind::DateTime).then(|| time_field(site, &id, &draft.typed, &typed_time));
    let trouble =
        shown.course.as_ref().err().filter(|_| begun.is_some()).map(|reason| unresolved_text(site, words, reason));
    let form = element("form", "clock__form")
        .flag("novalidate", true)
        .on_submit(&work_out)
        .child(date_fields(site, &day))
        .maybe(time)
        .child(submit(site, OUTLINE, ui::CLOCK_WORK_OUT))
        .child(element("p", "clock__told").with("role", "status").text(&trouble.unwrap_or_default()));
    let mut card = element("div", "clock")
        .child(element("h3", "clock__name").text(shown.name))
        .child(element("p", "clock__length").text(&shown.rule));
    let mut last = element("p", "clock__last");
    if let Ok(course) = &shown.course {
        let moment = site.fill(shown.last, &[("moment", &moment_text(site, course.last))]);
        last = last.child(element("strong", "").text(&moment));
        card = card.child(last).child(element("p", "clock__working").text(&working_text(site, words, course)));
    } else {
        card = card.child(last);
    }
    let doubt = shown
        .doubt
        .map_or_else(nothing, |index| details(site.text(ui::DOUBT_TITLE), element("p", "").text(words.doubt(index))));
    // Where the documents give no time, no date can be worked out, whatever is typed.
    let form = match shown.course {
        Err(Unresolved::NotStated | Unresolved::InYourLetter) => nothing(),
        _ => aside(site.text(if begun.is_some() { ui::CLOCK_CHANGE } else { ui::CLOCK_OPEN }), form),
    };
    let why = details(site.text(ui::WHY_TITLE), citations(site, shown.cites));
    card.child(element("p", "clock__miss").text(shown.miss.unwrap_or_default()))
        .child(doubt)
        .child(form)
        .child(why)
        .into()
}
