use crate::Action;
use crate::Route;
use crate::components::{DateFields, DateTyped, ErrorSummary, PageLink, RadioGroup, RadioOption};
use crate::generated::ui;
use crate::site::{Site, use_site};
use crate::text::date_text;
use rules::EventDate;
use web_sys::SubmitEvent;
use yew::{AttrValue, Callback, Html, function_component, html, use_state};

const NOW: &str = "now";
const ON: &str = "on";
const UNKNOWN: &str = "unknown";

/// "When did it happen?", asked once and without a default.
#[function_component]
pub(crate) fn When() -> Html {
    let site = use_site();
    let given = site.as_ref().and_then(|site| site.state.case.when);
    let chosen = use_state(|| given.map(|when| AttrValue::from(choice(when))));
    let typed = use_state(|| match given {
        Some(EventDate::On(day)) => DateTyped::of(day),
        _ => DateTyped::default(),
    });
    let (error, attempt) = (use_state(|| None::<&'static str>), use_state(|| 0));
    let Some(site) = site else { return html! { <div /> } };
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
    let label = |key: &str| AttrValue::from(site.text(key).to_owned());
    let option = |value: &'static str, key: &str| RadioOption {
        value: value.into(),
        label: label(key),
        hint: None,
        apart: None,
    };
    let unsure = RadioOption { apart: Some(label(ui::OR_APART)), ..option(UNKNOWN, ui::WHEN_UNKNOWN) };
    let choose = {
        let chosen = chosen.clone();
        Callback::from(move |value| chosen.set(Some(value)))
    };
    let change = {
        let typed = typed.clone();
        Callback::from(move |next| typed.set(next))
    };
    html! {
        <div class="when">
            <p class="back"><PageLink to={Route::Start}>{ site.text(ui::BACK) }</PageLink></p>
            <ErrorSummary error={told} field={if on_date { "when-date" } else { "when-0" }} attempt={*attempt} />
            <form onsubmit={send} novalidate={true}>
                <RadioGroup name="when" legend={label(ui::WHEN_TITLE)} hint={Some(held(&site))} disabled={!site.ready}
                    options={vec![option(NOW, ui::WHEN_NOW), option(ON, ui::WHEN_ON), unsure]}
                    chosen={(*chosen).clone()} choose={choose} error={group_error} />
                <div class="when__date">
                    if on_date {
                        <DateFields id="when-date" legend={label(ui::WHEN_DATE)} hint={Some(label(ui::WHEN_DATE_HINT))}
                            typed={(*typed).clone()} change={change} error={date_error} />
                    }
                </div>
                <button type="submit" class="usa-button usa-button--big" disabled={!site.ready}>{ site.text(ui::CONTINUE) }</button>
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
        Some(ON) => typed.day().map(EventDate::On).map_err(crate::components::DateError::key),
        _ => Err(ui::WHEN_MISSING),
    }
}
