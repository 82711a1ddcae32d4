use crate::Action;
use crate::browser;
use crate::components::{AnswersSoFar, Citations, Details, ErrorSummary, RadioGroup, RadioOption};
use crate::generated::ui;
use crate::site::use_site;
use crate::text::{TopicWords, statement_text};
use rules::catalog::{FactIndex, ValueIndex};
use web_sys::{MouseEvent, SubmitEvent};
use yew::{AttrValue, Callback, Html, Properties, function_component, html, use_state};

const NOT_SURE: &str = "not_sure";

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct QuestionProps {
    pub fact: FactIndex,
}

/// One question.
#[function_component]
pub(crate) fn Question(props: &QuestionProps) -> Html {
    let site = use_site();
    let fact = props.fact;
    let chosen = use_state(|| {
        let site = site.as_ref()?;
        let (_, topic) = site.topic()?;
        let given = site.state.case.answers.iter().find(|(held, _)| *held == fact)?.1;
        let id = given.map_or(NOT_SURE, |value| topic.fact(fact).values[value.at()].as_str());
        Some(AttrValue::from(id.to_owned()))
    });
    let (missing, attempt) = (use_state(|| false), use_state(|| 0));
    let Some(site) = site else { return html! { <div /> } };
    let Some(words) = TopicWords::here(&site) else { return html! { <div /> } };
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
    let text = |key: &str| AttrValue::from(site.text(key).to_owned());
    let optional = |path: String| words.optional(&path).map(|text| AttrValue::from(text.to_owned()));
    let mut options: Vec<RadioOption> = held
        .values
        .iter()
        .enumerate()
        .map(|(position, id)| RadioOption {
            value: id.clone().into(),
            label: words.value(fact, ValueIndex::of(position), "label").to_owned().into(),
            hint: optional(format!("fact.{}.value.{id}.hint", held.id)),
            apart: None,
        })
        .collect();
    options.push(RadioOption {
        value: NOT_SURE.into(),
        label: text(ui::NOT_ASKED_YET),
        hint: None,
        apart: Some(text(ui::OR_APART)),
    });
    let error = missing.then(|| text(ui::CHOOSE_AN_ANSWER)).filter(|_| chosen.is_none());
    let choose = {
        let chosen = chosen.clone();
        Callback::from(move |value| chosen.set(Some(value)))
    };
    let party = held.knows.map(|party| site.text(&format!("party.{}.name", site.catalog().parties[party.at()].id)));
    let go_back = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        browser::back();
    });
    html! {
        <div class="question-page">
            <p class="back"><a href={site.base.clone()} onclick={go_back}>{ site.text(ui::BACK) }</a></p>
            <ErrorSummary error={error.clone()} field="answer-0" attempt={*attempt} />
            <form onsubmit={send} novalidate={true}>
                <RadioGroup name="answer" legend={words.fact(fact, "question").to_owned()}
                    hint={optional(format!("fact.{}.hint", held.id))} options={options} chosen={(*chosen).clone()}
                    choose={choose} error={error} disabled={!site.ready} />
                <button type="submit" class="usa-button usa-button--big" disabled={!site.ready}>{ site.text(ui::CONTINUE) }</button>
            </form>
            <Details summary={text(ui::WHY_WE_ASK)}>
                <p>{ statement_text(words, words.fact(fact, "why")) }</p>
                <Citations cites={held.cites.clone()} />
            </Details>
            if let Some(party) = party {
                <Details summary={text(ui::WHO_WOULD_KNOW)}>
                    <p><strong>{ party }</strong></p>
                    <p>{ statement_text(words, words.fact(fact, "call")) }</p>
                </Details>
            } else {
                <div />
            }
            <AnswersSoFar />
        </div>
    }
}
