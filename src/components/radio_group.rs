use super::{Element, element, heading};
use yew::Callback;

/// One answer of a group.
pub(crate) struct RadioOption<'a> {
    pub value: &'a str,
    pub label: &'a str,
    pub hint: Option<&'a str>,
    /// What stands below it: what is asked besides once it is chosen, and nothing in its place until then. So the answer
    /// stays where it is, and keeps the focus, when it is chosen.
    pub reveals: Option<Element>,
}

/// A question with one answer among several.
pub(crate) struct RadioGroup<'a> {
    pub name: &'static str,
    pub legend: &'a str,
    pub hint: Option<&'a str>,
    pub options: Vec<RadioOption<'a>>,
    /// The answer that stands apart from the others, with what stands between, such as "or".
    pub apart: (&'a str, RadioOption<'a>),
    pub chosen: Option<&'a str>,
    pub choose: Callback<String>,
    pub error: Option<&'a str>,
    pub disabled: bool,
}

/// Shows the question, which is the heading of the page, and its answers.
pub(crate) fn radio_group(group: &RadioGroup<'_>) -> Element {
    let (hint_id, error_id) = ([group.name, "-hint"].concat(), [group.name, "-error"].concat());
    let mut described = Vec::new();
    described.extend(group.hint.map(|_| hint_id.as_str()));
    described.extend(group.error.map(|_| error_id.as_str()));
    let mut fieldset = element("fieldset", "usa-fieldset question");
    if !described.is_empty() {
        fieldset = fieldset.with("aria-describedby", &described.join(" "));
    }
    let heading = heading().text(group.legend);
    let radio = |place: &str, option| radio(group, place, option);
    let options = group.options.iter().enumerate().map(|(place, option)| radio(&place.to_string(), option)).collect();
    let (or, apart) = &group.apart;
    fieldset
        .child(element("legend", "usa-legend question__legend").child(heading))
        .maybe(group.hint.map(|hint| element("p", "usa-hint").with("id", &hint_id).text(hint)))
        .maybe(group.error.map(|error| element("p", "usa-error-message").with("id", &error_id).text(error)))
        .child(element("div", "question__options").list(options))
        .child(element("p", "question__or").text(or))
        .child(radio("apart", apart))
}

/// One answer. Its place in the group tells it from the others, so that the next question is drawn into it.
fn radio(group: &RadioGroup<'_>, place: &str, option: &RadioOption<'_>) -> Element {
    let id = [group.name, place].join("-");
    let hint_id = [&id, "-hint"].concat();
    let mut input = element("input", "usa-radio__input")
        .with("type", "radio")
        .with("id", &id)
        .with("name", group.name)
        .value(option.value)
        .checked(group.chosen == Some(option.value))
        .flag("disabled", group.disabled)
        .on_pick(&group.choose);
    if option.hint.is_some() {
        input = input.with("aria-describedby", &hint_id);
    }
    let hint = option.hint.map(|hint| element("span", "usa-radio__label-description").with("id", &hint_id).text(hint));
    let label = element("label", "usa-radio__label").with("for", &id).text(option.label);
    let filled = |radio: Element| radio.child(input).child(label).maybe(hint);
    match &option.reveals {
        Some(revealed) => element("div", "question__option")
            .key(&id)
            .child(filled(element("div", "usa-radio")))
            .child(revealed.clone()),
        None => filled(element("div", "question__option usa-radio").key(&id)),
    }
}
