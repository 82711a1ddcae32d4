use super::dates::{events, given};
use super::timeline::timeline;
use crate::components::{
    DateFields, Draft, Element, MAIN, back_link, date_fields, element, entered, error_summary, heading, moment,
    nothing, page_link, print_button, section, submit, time_field, use_error_focus,
};
use crate::generated::ui;
use crate::text::{TopicWords, always_callable, end_text};
use crate::{Action, Route, Site, TopicPlace};
use rules::catalog::{EventIndex, EventKind};
use rules::{Evaluation, Standing, evaluate};
use yew::{Callback, Html, Properties, UseStateHandle, function_component, use_state};

/// The id of the field that picks the event.
const EVENT: &str = "deadline-event";

/// The id of the fields of the date.
const DATE: &str = "deadline-date";

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct DeadlinesProps {
    pub site: Site,
}

/// Picks an event, takes its date, and shows every clock that runs from it, on one line with all other dates.
#[function_component]
pub(crate) fn Deadlines(props: &DeadlinesProps) -> Html {
    let site = &props.site;
    let draft = use_state(Draft::default);
    use_error_focus(draft.told.is_some(), draft.attempts);
    let Some(words) = TopicWords::here(site) else { return nothing().into() };
    let page = element("article", "result deadlines")
        .child(back_link(site, Route::Result, ui::BACK_TO_RESULT))
        .child(heading().text(site.text(ui::DEADLINES_TITLE)));
    if site.state.case.standing(words.topic(), site.state.now) == Standing::Outside {
        return page.child(outside(site, words)).into();
    }
    let evaluation = evaluate(words.topic(), &site.state.case.situation(site.state.now));
    page.child(element("p", "usa-intro").text(site.text(ui::DEADLINES_INTRO)))
        .child(error_summary(site, draft.told.map(|key| site.text(key)), EVENT))
        .child(form(site, words, &evaluation, &draft))
        .child(given(site, words))
        .child(timeline(site, words, &evaluation))
        .maybe(rules(site, words))
        .child(element("div", "result__tools no-print").child(print_button(site, ui::PRINT)))
        .into()
}

/// What is said outside the period, where no date is worked out.
fn outside(site: &Site, words: TopicWords<'_>) -> Element {
    let until = end_text(site, words.topic().period.until);
    nothing()
        .child(element("p", "usa-intro").text(&site.fill(ui::DEADLINES_OUTSIDE, &[("until", &until)])))
        .child(section("help", site.text(ui::SECTION_HELP)).child(always_callable(site)))
}

/// The event, its date, and its time where that counts.
fn form(site: &Site, words: TopicWords<'_>, evaluation: &Evaluation, draft: &UseStateHandle<Draft>) -> Element {
    let picked = picked(words, draft);
    let kind = picked.map(|event| words.topic().events[event.at()].kind);
    let send = Callback::from({
        let (act, draft) = (site.act.clone(), draft.clone());
        move |()| match picked.zip(kind) {
            None => draft.set(draft.refused(ui::DEADLINES_CHOOSE)),
            Some((event, kind)) => match moment(&draft, kind) {
                Err(key) => draft.set(draft.refused(key)),
                Ok(moment) => {
                    draft.set(Draft::default());
                    act.emit(Action::Moment(event, Some(moment)));
                }
            },
        }
    });
    let mut select = element("select", "usa-select")
        .with("id", EVENT)
        .flag("disabled", !site.ready)
        .on_pick(&entered(draft, |draft, id| draft.chosen = Some(id)))
        .child(option("", picked.is_none(), site.text(ui::DEADLINES_PICK)));
    let (ours, others) = events(words, evaluation);
    let choices = |events: Vec<EventIndex>| {
        let choice =
            |event: EventIndex| option(&words.topic().events[event.at()].id, picked == Some(event), words.event(event));
        events.into_iter().map(choice).collect::<Vec<_>>()
    };
    select = if ours.is_empty() {
        select.list(choices(others))
    } else {
        let group = |label: &str, events| element("optgroup", "").with("label", label).list(choices(events));
        select
            .child(group(site.text(ui::DEADLINES_OURS), ours))
            .child(group(site.text(ui::DEADLINES_OTHER_EVENTS), others))
    };
    let label = element("label", "usa-label").with("for", EVENT).text(site.text(ui::DEADLINES_EVENT));
    let day = DateFields {
        id: DATE,
        legend: site.text(ui::WHEN_DATE),
        hint: site.text(ui::CLOCK_PRIVATE),
        typed: &draft.day,
        change: entered(draft, |draft, day| draft.day = day),
        error: draft.told.map(|key| site.text(key)),
    };
    let typed = entered(draft, |draft, time| draft.typed = time);
    let time = (kind == Some(EventKind::DateTime)).then(|| time_field(site, DATE, &draft.typed, &typed));
    element("form", "deadlines__form no-print")
        .flag("novalidate", true)
        .on_submit(&send)
        .child(element("div", "usa-form-group").child(label).child(select))
        .child(date_fields(site, &day))
        .maybe(time)
        .child(submit(site, MAIN, ui::DEADLINES_ADD))
}

/// The event that is picked.
fn picked(words: TopicWords<'_>, draft: &Draft) -> Option<EventIndex> {
    let id = draft.chosen.as_deref()?;
    words.topic().events.iter().position(|event| event.id == id).map(EventIndex::of)
}

fn option(value: &str, picked: bool, text: &str) -> Element {
    element("option", "").key(value).with("value", value).flag("selected", picked).text(text)
}

/// The way to every rule of the topic, its time limits among them.
fn rules(site: &Site, words: TopicWords<'_>) -> Option<Element> {
    let place = TopicPlace::find(site.catalog(), &words.edition().id, &words.topic().id)?;
    let link = page_link(site, Route::RulesOf(place, None), "", site.text(ui::DEADLINES_RULES));
    Some(element("p", "no-print").child(link))
}
