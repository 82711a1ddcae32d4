use crate::components::{
    DateError, DateFields, DateTyped, MAIN, RadioGroup, RadioOption, back_link, date_fields, error_summary,
    radio_group, submit, use_error_focus,
};
use crate::generated::ui;
use crate::text::date_text;
use crate::{Action, Route, Site};
use rules::EventDate;
use web_sys::SubmitEvent;
use yew::{AttrValue, Callback, Html, Properties, function_component, html, use_state};

const NOW: &str = "now";
const ON: &str = "on";
const UNKNOWN: &str = "unknown";

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct WhenProps {
    pub site: Site,
}

/// "When did it happen?", asked once and without a default.
#[function_component]
pub(crate) fn When(props: &WhenProps) -> Html {
    let site = &props.site;
    let given = site.state.case.when;
    let chosen = use_state(|| given.map(|when| AttrValue::from(choice(when))));
    let typed = use_state(|| match given {
        Some(EventDate::On(day)) => DateTyped::of(day),
        _ => DateTyped::default(),
    });
    let (error, attempt) = (use_state(|| None::<&'static str>), use_state(|| 0));
    use_error_focus(error.is_some(), *attempt);
    let send = Callback::from({
        let (act, chosen, typed, error, attempt) =
            (site.act.clone(), chosen.clone(), typed.clone(), error.clone(), attempt.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            attempt.set(*attempt + 1);
            match date(chosen.as_deref(), &typed) {
                Ok(date) => act.emit(Action::Date(date)),
                Err(key) => error.set(Some(key)),
            }
        }
    });
    let told = error.map(|key| AttrValue::from(site.text(key).to_owned()));
    let on_date = chosen.as_deref() == Some(ON);
    let (group_error, date_error) = if on_date { (None, told.clone()) } else { (told.clone(), None) };
    let option = |value: &'static str, key: &str| RadioOption {
        value: value.into(),
        label: site.label(key),
        hint: None,
        apart: None,
    };
    let unsure = RadioOption { apart: Some(site.label(ui::OR_APART)), ..option(UNKNOWN, ui::WHEN_UNKNOWN) };
    let group = RadioGroup {
        name: "when",
        legend: site.label(ui::WHEN_TITLE),
        hint: Some(held(site)),
        options: vec![option(NOW, ui::WHEN_NOW), option(ON, ui::WHEN_ON), unsure],
        chosen: (*chosen).clone(),
        choose: Callback::from(move |value| chosen.set(Some(value))),
        error: group_error,
        disabled: !site.ready,
    };
    let day = DateFields {
        id: "when-date".to_owned(),
        legend: site.label(ui::WHEN_DATE),
        hint: site.label(ui::WHEN_DATE_HINT),
        typed: (*typed).clone(),
        change: Callback::from(move |next| typed.set(next)),
        error: date_error,
    };
    html! {
        <div class="when">
            { back_link(site, Route::Start, ui::BACK) }
            { error_summary(site, told.as_ref(), if on_date { "when-date" } else { "when-0" }) }
            <form onsubmit={send} novalidate={true}>
                { radio_group(&group) }
                <div class="when__date">
                    if on_date {
                        { date_fields(site, &day) }
                    }
                </div>
                { submit(site, MAIN, ui::CONTINUE) }
            </form>
        </div>
    }
}

/// The periods for which rules are held, in a sentence.
fn held(site: &Site) -> AttrValue {
    let Some((_, topic)) = site.topic() else { return AttrValue::default() };
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| date_text(site, day, false)).unwrap_or_default();
    site.fill(ui::WHEN_HINT, &[("from", &day(topic.period.from)), ("until", &day(topic.period.until))]).into()
}

const fn choice(when: EventDate) -> &'static str {
    match when {
        EventDate::Now => NOW,
        EventDate::On(_) => ON,
        EventDate::Unknown => UNKNOWN,
    }
}

/// The date that is meant, or the key of what is wrong.
fn date(chosen: Option<&str>, typed: &DateTyped) -> Result<EventDate, &'static str> {
    match chosen {
        Some(NOW) => Ok(EventDate::Now),
        Some(UNKNOWN) => Ok(EventDate::Unknown),
        Some(ON) => typed.day().map(EventDate::On).map_err(DateError::key),
        _ => Err(ui::WHEN_MISSING),
    }
}
