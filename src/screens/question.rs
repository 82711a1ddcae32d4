use super::ask::Asking;
use crate::components::{
    Asked, Draft, Element, MAIN, RadioGroup, RadioOption, answers_so_far, citations, details_on_demand, element,
    entered_into, error_summary, nothing, radio_group, submit,
};
use crate::generated::ui;
use crate::text::{TopicWords, party_name, statement_text};
use crate::{Action, Route, Site, Told, browser};
use rules::Standing;
use rules::catalog::{FactIndex, PartyIndex, ValueIndex};
use web_sys::MouseEvent;
use yew::{Callback, UseStateHandle};

/// The value of the answer "I'm not sure".
const NOT_SURE: &str = "not_sure";

/// One question.
pub(crate) fn question(site: &Site, kept: &UseStateHandle<Draft>) -> Asking {
    let (Route::Question(fact), Some(words)) = (&site.state.route, TopicWords::here(site)) else {
        return Asking { draft: Draft::default(), page: nothing(), told: None };
    };
    let fact = *fact;
    let asked = Some(Asked::Fact(fact));
    let draft = if kept.asked == asked {
        (**kept).clone()
    } else {
        Draft { asked, chosen: given(site, fact), ..Draft::default() }
    };
    let held = words.topic().fact(fact);
    let told = draft.chosen.as_ref().map(|id| {
        let value = held.values.iter().position(|value| value == id).map(ValueIndex::of);
        Told::Answer(fact, value)
    });
    let send = Callback::from({
        let (act, draft, kept) = (site.act.clone(), draft.clone(), kept.clone());
        move |()| match told {
            None => kept.set(draft.refused(ui::CHOOSE_AN_ANSWER)),
            Some(told) => act.emit(Action::Told(told)),
        }
    });
    let error = draft.told.map(|key| site.text(key));
    let unsure = RadioOption { value: NOT_SURE, label: words.unsure(fact), hint: None, reveals: None };
    let group = RadioGroup {
        name: "answer",
        legend: words.fact(fact, "question"),
        hint: words.optional(&["fact", &held.id, "hint"]),
        options: options(words, fact),
        apart: (site.text(ui::OR_APART), unsure),
        chosen: draft.chosen.as_deref(),
        choose: entered_into(draft.clone(), kept, |draft, value| (draft.chosen, draft.told) = (Some(value), None)),
        error,
        disabled: !site.ready,
    };
    let go_back = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        browser::back();
    });
    let back =
        element("a", "").with("href", &site.base).with("rel", "prev").on_click(go_back).text(site.text(ui::BACK));
    let form = element("form", "").flag("novalidate", true).on_submit(&send).child(radio_group(&group)).child(submit(
        site,
        MAIN,
        ui::CONTINUE,
    ));
    let (opened, knows) = ((&draft, kept), held.knows);
    let page = element("div", "question-page")
        .child(element("p", "back").child(back))
        .child(error_summary(site, error, "answer-0"))
        .child(form)
        .child(details_on_demand(site, opened, ui::WHY_WE_ASK, || why(words, fact)))
        .maybe(knows.map(|party| details_on_demand(site, opened, ui::WHO_WOULD_KNOW, || who(words, fact, party))))
        .child(answers_so_far(site));
    Asking { draft, page, told }
}

/// The answer given so far, by its id.
fn given(site: &Site, fact: FactIndex) -> Option<String> {
    let (_, topic) = site.topic()?;
    let (_, value) = site.state.case.answers.iter().find(|(held, _)| *held == fact)?;
    Some(value.map_or(NOT_SURE, |value| topic.fact(fact).values[value.at()].as_str()).to_owned())
}

/// The answers in the author's order.
fn options<'a>(words: TopicWords<'a>, fact: FactIndex) -> Vec<RadioOption<'a>> {
    let held = words.topic().fact(fact);
    let option = |(position, id): (usize, &'a String)| RadioOption {
        value: id,
        label: words.value(fact, ValueIndex::of(position), "label"),
        hint: words.optional(&["fact", &held.id, "value", id, "hint"]),
        reveals: None,
    };
    held.values.iter().enumerate().map(option).collect()
}

/// Why it is asked. To somebody outside the period it is told as what the documents said.
fn why(words: TopicWords<'_>, fact: FactIndex) -> Element {
    let site = words.site();
    let outside = site.state.case.standing(words.topic(), site.state.now) == Standing::Outside;
    nothing()
        .child(element("p", "").text(if outside { site.text(ui::WHY_OUTSIDE) } else { "" }))
        .child(element("p", "").child(statement_text(words, words.fact(fact, "why"))))
        .child(citations(site, &words.topic().fact(fact).cites))
}

/// Who would know, and what to ask them.
fn who(words: TopicWords<'_>, fact: FactIndex, party: PartyIndex) -> Element {
    let name = element("strong", "").text(party_name(words.site(), party));
    nothing()
        .child(element("p", "").child(name))
        .child(element("p", "calls__words").child(statement_text(words, words.fact(fact, "call"))))
}
