use super::ask::Asking;
use crate::components::{
    Asked, DateError, DateFields, DateTyped, Draft, MAIN, RadioGroup, RadioOption, back_link, date_fields, element,
    entered_into, error_summary, radio_group, submit,
};
use crate::generated::ui;
use crate::text::end_text;
use crate::{Action, Route, Site, Told};
use rules::EventDate;
use yew::{Callback, UseStateHandle};

const NOW: &str = "now";
const ON: &str = "on";
const UNKNOWN: &str = "unknown";

/// "When did it happen?", asked once and without a default.
pub(crate) fn when(site: &Site, kept: &UseStateHandle<Draft>) -> Asking {
    // A letter bears a date, and is not happening now.
    let letter = site.state.case.letter.is_some();
    let asked = Some(Asked::Date { letter });
    let draft = if kept.asked == asked { (**kept).clone() } else { Draft { asked, ..given(site) } };
    let (title, hint, wanted) = if letter {
        (ui::WHEN_LETTER, ui::WHEN_LETTER_HINT, ui::CHOOSE_AN_ANSWER)
    } else {
        (ui::WHEN_TITLE, ui::WHEN_HINT, ui::WHEN_MISSING)
    };
    let told = date(&draft, wanted).map(Told::Date);
    let send = Callback::from({
        let (act, draft, kept) = (site.act.clone(), draft.clone(), kept.clone());
        move |()| match told {
            Ok(told) => act.emit(Action::Told(told)),
            Err(key) => kept.set(draft.refused(key)),
        }
    });
    let error = draft.told.map(|key| site.text(key));
    let on_date = draft.chosen.as_deref() == Some(ON);
    let period = period(site, hint);
    let option =
        |value: &'static str, label: &str| RadioOption { value, label: site.text(label), hint: None, reveals: None };
    let day = DateFields {
        id: "when-date",
        legend: site.text(ui::WHEN_DATE),
        hint: site.text(ui::WHEN_DATE_HINT),
        typed: &draft.day,
        change: entered_into(draft.clone(), kept, |draft, day| draft.day = day),
        error,
    };
    let reveals = Some(element("div", "question__revealed").maybe(on_date.then(|| date_fields(site, &day))));
    let now = (!letter).then(|| option(NOW, ui::WHEN_NOW));
    let group = RadioGroup {
        name: "answer",
        legend: site.text(title),
        hint: Some(&period),
        options: now.into_iter().chain([RadioOption { reveals, ..option(ON, ui::WHEN_ON) }]).collect(),
        apart: (site.text(ui::OR_APART), option(UNKNOWN, ui::WHEN_UNKNOWN)),
        chosen: draft.chosen.as_deref(),
        choose: entered_into(draft.clone(), kept, |draft, value| (draft.chosen, draft.told) = (Some(value), None)),
        error: error.filter(|_| !on_date),
        disabled: !site.ready,
    };
    let form = element("form", "").flag("novalidate", true).on_submit(&send).child(radio_group(&group)).child(submit(
        site,
        MAIN,
        ui::CONTINUE,
    ));
    let page = element("div", "when")
        .child(back_link(site, Route::Start, ui::BACK))
        .child(error_summary(site, error, if on_date { "when-date" } else { "answer-0" }))
        .child(form);
    // As many places as a question has.
    let page = (0..3).fold(page, |page, _| page.maybe(None));
    Asking { draft, page, told: told.ok() }
}

/// What has been answered before.
fn given(site: &Site) -> Draft {
    let case = &site.state.case;
    // What is happening now is no answer that a letter can have.
    let when = case.when.filter(|when| case.letter.is_none() || *when != EventDate::Now);
    let day = match when {
        Some(EventDate::On(day)) => DateTyped::of(day),
        _ => DateTyped::default(),
    };
    // A letter bears a date: the fields for it stand open at once.
    let usual = case.letter.is_some().then_some(ON);
    Draft { chosen: when.map(choice).or(usual).map(str::to_owned), day, ..Draft::default() }
}

/// The period for which rules are held, in a sentence.
fn period(site: &Site, hint: &str) -> String {
    let Some((_, topic)) = site.topic() else { return String::new() };
    let (from, until) = (end_text(site, topic.period.from), end_text(site, topic.period.until));
    site.fill(hint, &[("from", &from), ("until", &until)])
}

const fn choice(when: EventDate) -> &'static str {
    match when {
        EventDate::Now => NOW,
        EventDate::On(_) => ON,
        EventDate::Unknown => UNKNOWN,
    }
}

/// The date that is meant, or the key of what is wrong: what is said if nothing is chosen, or a fault of the date.
fn date(draft: &Draft, wanted: &'static str) -> Result<EventDate, &'static str> {
    match draft.chosen.as_deref() {
        Some(NOW) => Ok(EventDate::Now),
        Some(UNKNOWN) => Ok(EventDate::Unknown),
        Some(ON) => draft.day.day().map(EventDate::On).map_err(DateError::key),
        _ => Err(wanted),
    }
}
