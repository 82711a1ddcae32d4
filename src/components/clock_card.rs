use super::{DateError, DateFields, DateTyped, OUTLINE, citations, date_fields, details, submit};
use crate::generated::ui;
use crate::text::{TopicWords, clock_length, moment_text, step_length, unresolved_text};
use crate::{Action, Site};
use rules::catalog::{Clock, EventKind, ValueIndex};
use rules::time::{Course, Moment, Working, iso};
use web_sys::{HtmlInputElement, SubmitEvent};
use yew::{AttrValue, Callback, Html, InputEvent, Properties, TargetCast, function_component, html, use_state};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ClockCardProps {
    pub site: Site,
    pub clock: Clock,
    /// The facts that are known, for the steps that depend on them.
    pub known: Vec<Option<ValueIndex>>,
}

/// A clock: whose it is, how long it runs, and, from the moment that the user types, when it ends and why.
#[function_component]
pub(crate) fn ClockCard(props: &ClockCardProps) -> Html {
    let (typed, time, error) = (use_state(DateTyped::default), use_state(String::new), use_state(|| None::<AttrValue>));
    let site = &props.site;
    let Some(words) = TopicWords::here(site) else { return html! { <div /> } };
    let clock = &props.clock;
    let event = &words.topic().events[clock.starts.at()];
    let id = format!("clock-{}", clock.id);
    let resolved = site.state.case.situation(site.state.now).resolve(words.topic(), clock, &props.known);
    let work_out = Callback::from({
        let (site, typed, time, error) = (site.clone(), typed.clone(), time.clone(), error.clone());
        let (starts, kind) = (clock.starts, event.kind);
        move |submit: SubmitEvent| {
            submit.prevent_default();
            match read(&typed, &time, kind) {
                Ok(moment) => {
                    error.set(None);
                    site.act.emit(Action::Moment(starts, Some(moment)));
                }
                Err(key) => error.set(Some(site.text(key).to_owned().into())),
            }
        }
    });
    let type_time = Callback::from({
        let time = time.clone();
        move |event: InputEvent| {
            time.set(event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default());
        }
    });
    let day = DateFields {
        id: id.clone(),
        legend: words.text(&format!("event.{}", event.id)).to_owned().into(),
        hint: site.label(ui::CLOCK_PRIVATE),
        typed: (*typed).clone(),
        change: Callback::from(move |next| typed.set(next)),
        error: (*error).clone(),
    };
    let party = site.text(&format!("party.{}.name", site.catalog().parties[clock.acts.at()].id)).to_owned();
    let length = clock_length(site, clock);
    let miss = clock.miss.as_ref().map(|_| words.text(&format!("clock.{}.miss", clock.id)));
    html! {
        <div class="clock">
            <h3 class="clock__name">{ words.text(&format!("clock.{}.name", clock.id)) }</h3>
            <p class="clock__length">
                { site.fill(ui::CLOCK_RULE, &[("party", &party), ("length", &length), ("event", words.text(&format!("event.{}", event.id)))]) }
            </p>
            if let Ok(course) = &resolved.course {
                <p class="clock__last"><strong>{ site.fill(ui::CLOCK_LAST, &[("moment", &moment_text(site, course.last))]) }</strong></p>
                <p class="clock__working">{ working(site, words, course) }</p>
            } else {
                <p class="clock__last" />
            }
            if let Some(miss) = miss {
                <p class="clock__miss">{ miss }</p>
            } else {
                <p class="clock__miss" />
            }
            if let Some(doubt) = clock.doubt {
                <p class="doubt">{ words.doubt(doubt) }</p>
            } else {
                <p class="doubt-none" />
            }
            <form class="clock__form" onsubmit={work_out} novalidate={true}>
                { date_fields(site, &day) }
                if event.kind == EventKind::DateTime {
                    <div class="usa-form-group">
                        <label class="usa-label" for={format!("{id}-time")}>{ site.text(ui::CLOCK_TIME) }</label>
                        <input class="usa-input clock__time" type="time" id={format!("{id}-time")} value={(*time).clone()}
                            oninput={type_time} disabled={!site.ready} />
                    </div>
                }
                { submit(site, OUTLINE, ui::CLOCK_WORK_OUT) }
                <p role="status" class="clock__told">
                    { resolved.course.as_ref().err().filter(|_| site.state.case.moments.contains_key(&clock.starts)).map(|reason| unresolved_text(site, words, reason)) }
                </p>
            </form>
            { details(site.text(ui::WHY_TITLE), citations(site, &clock.cites)) }
        </div>
    }
}

/// The moment that was typed, or the key of what is wrong with it.
fn read(typed: &DateTyped, time: &str, kind: EventKind) -> Result<Moment, &'static str> {
    let date = typed.day().map_err(DateError::key)?;
    let time = match kind {
        EventKind::Date => None,
        EventKind::DateTime if time.is_empty() => None,
        EventKind::DateTime => Some(iso::time(time).ok_or(ui::CLOCK_TIME_IMPOSSIBLE)?),
    };
    Ok(Moment { date, time })
}

/// How the last moment was told, in one sentence.
fn working(site: &Site, words: TopicWords<'_>, course: &Course) -> String {
    let parts: Vec<String> = course.working.iter().map(|line| working_line(site, words, line)).collect();
    parts.join(" ")
}

fn working_line(site: &Site, words: TopicWords<'_>, line: &Working) -> String {
    match line {
        Working::Start { event, at } => {
            let name = words.text(&format!("event.{}", words.topic().events[event.at()].id));
            site.fill(ui::WORKING_START, &[("event", name), ("moment", &moment_text(site, *at))])
        }
        Working::Step { step, to, .. } => {
            let (length, to) = (step_length(site, *step), moment_text(site, *to));
            site.fill(ui::WORKING_STEP, &[("length", &length), ("moment", &to)])
        }
        Working::Pause { from, until, to, .. } => {
            let (from, until, to) = (moment_text(site, *from), moment_text(site, *until), moment_text(site, *to));
            site.fill(ui::WORKING_PAUSE, &[("from", &from), ("until", &until), ("moment", &to)])
        }
        Working::StaysOnWeekend => site.text(ui::WORKING_STAYS_ON_WEEKEND).to_owned(),
    }
}
