use web_sys::HtmlInputElement;
use yew::{AttrValue, Callback, Html, TargetCast, html};

/// One answer of a group.
#[derive(Clone, PartialEq)]
pub(crate) struct RadioOption {
    pub value: AttrValue,
    pub label: AttrValue,
    pub hint: Option<AttrValue>,
    /// Whether the option stands apart, after an "or".
    pub apart: Option<AttrValue>,
}

/// A question with one answer among several.
pub(crate) struct RadioGroup {
    pub name: &'static str,
    pub legend: AttrValue,
    pub hint: Option<AttrValue>,
    pub options: Vec<RadioOption>,
    pub chosen: Option<AttrValue>,
    pub choose: Callback<AttrValue>,
    pub error: Option<AttrValue>,
    pub disabled: bool,
}

/// Shows the question, which is the heading of the page, and its answers.
pub(crate) fn radio_group(group: &RadioGroup) -> Html {
    let (hint_id, error_id) = (format!("{}-hint", group.name), format!("{}-error", group.name));
    let described: Vec<&str> =
        [group.hint.as_ref().map(|_| hint_id.as_str()), group.error.as_ref().map(|_| error_id.as_str())]
            .into_iter()
            .flatten()
            .collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let options = group.options.iter().enumerate().map(|(position, option)| radio(group, position, option));
    html! {
        <fieldset class="usa-fieldset question" aria-describedby={described}>
            <legend class="usa-legend question__legend"><h1 tabindex="-1">{ &group.legend }</h1></legend>
            if let Some(hint) = &group.hint {
                <p class="usa-hint" id={hint_id}>{ hint }</p>
            }
            if let Some(error) = &group.error {
                <p class="usa-error-message" id={error_id}>{ error }</p>
            }
            <div class="question__options">{ for options }</div>
        </fieldset>
    }
}

fn radio(group: &RadioGroup, position: usize, option: &RadioOption) -> Html {
    let id = format!("{}-{position}", group.name);
    let hint_id = format!("{id}-hint");
    let change = group.choose.reform(|event: yew::Event| {
        event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default().into()
    });
    html! {
        <div key={option.value.to_string()} class="question__option">
            if let Some(or) = &option.apart {
                <p class="question__or">{ or }</p>
            }
            <div class="usa-radio">
                <input class="usa-radio__input" type="radio" id={id.clone()} name={group.name} value={&option.value}
                    checked={group.chosen.as_ref() == Some(&option.value)} disabled={group.disabled} onchange={change}
                    aria-describedby={option.hint.as_ref().map(|_| hint_id.clone())} />
                <label class="usa-radio__label" for={id}>{ &option.label }</label>
                if let Some(hint) = &option.hint {
                    <span class="usa-radio__label-description" id={hint_id}>{ hint }</span>
                }
            </div>
        </div>
    }
}
