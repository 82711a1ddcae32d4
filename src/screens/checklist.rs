use crate::components::{
    Draft, Element, MAIN, back_link, element, entered, error_summary, heading, nothing, submit, use_error_focus,
};
use crate::generated::ui;
use crate::text::{TopicWords, sentence};
use crate::{Action, Route, Site};
use rules::catalog::{FactIndex, ValueIndex};
use yew::{Callback, Html, Properties, UseStateHandle, function_component, use_state};

/// The value of "None of these", which no fact has as its id.
const NONE: &str = "-";

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ChecklistProps {
    pub site: Site,
    /// The position of the checklist among those of the topic.
    pub place: usize,
}

/// Several questions with yes and no on one page, to be ticked; "None of these" is said, and not only left out.
#[function_component]
pub(crate) fn Checklist(props: &ChecklistProps) -> Html {
    let site = &props.site;
    let draft = use_state(|| given(site, props.place));
    use_error_focus(draft.told.is_some(), draft.attempts);
    let Some(words) = TopicWords::here(site) else { return nothing().into() };
    let Some(held) = words.topic().checklists.get(props.place) else { return nothing().into() };
    let send = Callback::from({
        let (act, draft, items) = (site.act.clone(), draft.clone(), held.items.clone());
        let ids: Vec<String> = items.iter().map(|fact| words.topic().fact(*fact).id.clone()).collect();
        move |()| match &draft.chosen {
            None => draft.set(draft.refused(ui::CHECKLIST_MISSING)),
            Some(chosen) => {
                let value = |id: &str| Some(ValueIndex::of(usize::from(!is_ticked(chosen, id))));
                act.emit(Action::Answers(items.iter().copied().zip(ids.iter().map(|id| value(id))).collect()));
            }
        }
    });
    let error = draft.told.map(|key| site.text(key));
    let mut options = Vec::new();
    for (place, fact) in held.items.iter().enumerate() {
        let (id, label) = (words.topic().fact(*fact).id.as_str(), sentence(words.fact(*fact, "open")));
        options.push(option(site, &draft, &place.to_string(), (id, &label)).key(id));
    }
    let fieldset = element("fieldset", "usa-fieldset question checklist")
        .child(element("legend", "usa-legend question__legend").child(heading().text(words.text(&[
            "checklist",
            &held.id,
            "title",
        ]))))
        .maybe(error.map(|error| element("p", "usa-error-message").text(error)))
        .child(element("div", "question__options").list(options))
        .child(element("p", "question__or").text(site.text(ui::OR_APART)))
        .child(option(site, &draft, "none", (NONE, site.text(ui::CHECKLIST_NONE))));
    let form = element("form", "").flag("novalidate", true).on_submit(&send).child(fieldset).child(submit(
        site,
        MAIN,
        ui::CONTINUE,
    ));
    element("div", "question-page")
        .child(back_link(site, Route::Result, ui::BACK_TO_RESULT))
        .child(error_summary(site, error, "tick-0"))
        .child(form)
        .into()
}

/// What has been ticked before: nothing, if the list has not been answered.
fn given(site: &Site, place: usize) -> Draft {
    let Some((_, topic)) = site.topic() else { return Draft::default() };
    let answers = &site.state.case.answers;
    let items: &[FactIndex] = topic.checklists.get(place).map_or(&[], |held| &held.items);
    if !items.iter().any(|fact| answers.has(*fact)) {
        return Draft::default();
    }
    let yes = |fact: &&FactIndex| answers.value(**fact) == Some(ValueIndex::of(0));
    let ticked: Vec<&str> = items.iter().filter(yes).map(|fact| topic.fact(*fact).id.as_str()).collect();
    let chosen = if ticked.is_empty() { NONE.to_owned() } else { ticked.join(",") };
    Draft { chosen: Some(chosen), ..Draft::default() }
}

fn is_ticked(chosen: &str, id: &str) -> bool {
    chosen.split(',').any(|ticked| ticked == id)
}

/// One line to be ticked, by its id and its label. "None of these" and the others untick each other.
fn option(site: &Site, draft: &UseStateHandle<Draft>, place: &str, (id, label): (&str, &str)) -> Element {
    let field = ["tick-", place].concat();
    let ticked = draft.chosen.as_deref().is_some_and(|chosen| is_ticked(chosen, id));
    let input = element("input", "usa-checkbox__input")
        .with("type", "checkbox")
        .with("id", &field)
        .value(id)
        .checked(ticked)
        .flag("disabled", !site.ready)
        .on_pick(&entered(draft, |draft, id: String| draft.chosen = toggled(draft.chosen.as_deref(), &id)));
    let label = element("label", "usa-checkbox__label").with("for", &field).text(label);
    element("div", "usa-checkbox").child(input).child(label)
}

/// The ticked ids after one more or one less.
fn toggled(chosen: Option<&str>, id: &str) -> Option<String> {
    let before: Vec<&str> = chosen.into_iter().flat_map(|chosen| chosen.split(',')).collect();
    let others = before.iter().copied().filter(|held| *held != id && *held != NONE && id != NONE);
    let added = (!before.contains(&id)).then_some(id);
    let ticked: Vec<&str> = others.chain(added).collect();
    (!ticked.is_empty()).then(|| ticked.join(","))
}
