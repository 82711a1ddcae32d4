use crate::components::{
    MAIN, RadioGroup, RadioOption, answers_so_far, citations, details, error_summary, radio_group, submit,
    use_error_focus,
};
use crate::generated::ui;
use crate::text::{TopicWords, statement_text};
use crate::{Action, Site, browser};
use rules::Standing;
use rules::catalog::{FactIndex, ValueIndex};
use web_sys::{MouseEvent, SubmitEvent};
use yew::{AttrValue, Callback, Html, Properties, function_component, html, use_state};

/// The value of the answer "I'm not sure".
const NOT_SURE: &str = "not_sure";

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct QuestionProps {
    pub site: Site,
    pub fact: FactIndex,
}

/// One question.
#[function_component]
pub(crate) fn Question(props: &QuestionProps) -> Html {
    let (site, fact) = (&props.site, props.fact);
    let chosen = use_state(|| given(site, fact));
    let (missing, attempt) = (use_state(|| false), use_state(|| 0));
    use_error_focus(*missing, *attempt);
    let Some(words) = TopicWords::here(site) else { return html! { <div /> } };
    let held = words.topic().fact(fact);
    let send = Callback::from({
        let (act, chosen, missing, attempt) = (site.act.clone(), chosen.clone(), missing.clone(), attempt.clone());
        let values = held.values.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            attempt.set(*attempt + 1);
            match chosen.as_deref() {
                None => missing.set(true),
                Some(id) => {
                    let value = values.iter().position(|value| value == id).map(ValueIndex::of);
                    act.emit(Action::Answer(fact, value));
                }
            }
        }
    });
    let error = (*missing && chosen.is_none()).then(|| site.label(ui::CHOOSE_AN_ANSWER));
    let group = RadioGroup {
        name: "answer",
        legend: words.fact(fact, "question").to_owned().into(),
        hint: optional(words, &format!("fact.{}.hint", held.id)),
        options: options(words, fact),
        chosen: (*chosen).clone(),
        choose: Callback::from(move |value| chosen.set(Some(value))),
        error: error.clone(),
        disabled: !site.ready,
    };
    let go_back = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        browser::back();
    });
    html! {
        <div class="question-page">
            <p class="back"><a href={site.base.clone()} onclick={go_back}>{ site.text(ui::BACK) }</a></p>
            { error_summary(site, error.as_ref(), "answer-0") }
            <form onsubmit={send} novalidate={true}>
                { radio_group(&group) }
                { submit(site, MAIN, ui::CONTINUE) }
            </form>
            { why(words, fact) }
            { who(words, fact) }
            { answers_so_far(site) }
        </div>
    }
}

/// The answer given so far, by its id.
fn given(site: &Site, fact: FactIndex) -> Option<AttrValue> {
    let (_, topic) = site.topic()?;
    let (_, value) = site.state.case.answers.iter().find(|(held, _)| *held == fact)?;
    let id = value.map_or(NOT_SURE, |value| topic.fact(fact).values[value.at()].as_str());
    Some(AttrValue::from(id.to_owned()))
}

/// The answers in the author's order; "I'm not sure" is always the last.
fn options(words: TopicWords<'_>, fact: FactIndex) -> Vec<RadioOption> {
    let (site, held) = (words.site(), words.topic().fact(fact));
    let option = |(position, id): (usize, &String)| RadioOption {
        value: id.clone().into(),
        label: words.value(fact, ValueIndex::of(position), "label").to_owned().into(),
        hint: optional(words, &format!("fact.{}.value.{id}.hint", held.id)),
        apart: None,
    };
    let unsure = RadioOption {
        value: NOT_SURE.into(),
        label: site.label(ui::NOT_ASKED_YET),
        hint: None,
        apart: Some(site.label(ui::OR_APART)),
    };
    held.values.iter().enumerate().map(option).chain([unsure]).collect()
}

fn optional(words: TopicWords<'_>, path: &str) -> Option<AttrValue> {
    words.optional(path).map(|text| AttrValue::from(text.to_owned()))
}

/// Why it is asked. To somebody outside the period it is told as what the documents said.
fn why(words: TopicWords<'_>, fact: FactIndex) -> Html {
    let site = words.site();
    let outside = site.state.case.standing(words.topic(), site.state.now) == Standing::Outside;
    let content = html! {
        <div>
            <p>{ if outside { site.text(ui::WHY_OUTSIDE) } else { "" } }</p>
            <p>{ statement_text(words, words.fact(fact, "why")) }</p>
            { citations(site, &words.topic().fact(fact).cites) }
        </div>
    };
    details(site.text(ui::WHY_WE_ASK), content)
}

/// Who would know, and what to ask them.
fn who(words: TopicWords<'_>, fact: FactIndex) -> Html {
    let site = words.site();
    let Some(party) = words.topic().fact(fact).knows else { return html! { <div /> } };
    let name = site.text(&format!("party.{}.name", site.catalog().parties[party.at()].id));
    let content = html! {
        <div>
            <p><strong>{ name }</strong></p>
            <p class="calls__words">{ statement_text(words, words.fact(fact, "call")) }</p>
        </div>
    };
    details(site.text(ui::WHO_WOULD_KNOW), content)
}
