use crate::words::{Expected, Section};
use crate::{Report, suggestion};

/// Notes texts that are missing and texts that belong to nothing.
pub fn keys(section: &Section<'_>, expected: &[Expected], report: &Report) {
    for wanted in expected.iter().filter(|wanted| wanted.needed && section.text(&wanted.key).is_none()) {
        report.note(&wanted.spot, format!("the text `{}` is missing in {}", wanted.key, section.top.path));
    }
    let known = |key: &str| expected.iter().any(|wanted| wanted.key == key);
    for (key, text) in section.texts.iter().filter(|(key, _)| !key.starts_with("ui.") && !known(key)) {
        let hint = suggestion(key, expected.iter().map(|wanted| wanted.key.as_str()));
        let sentence = if key.starts_with("say.") {
            format!("no slot has an outcome for the sentence `{key}`, so no cited row leads to it{hint}")
        } else {
            format!("the text `{key}` belongs to nothing{hint}")
        };
        report.note(&text.spot, sentence);
    }
}
