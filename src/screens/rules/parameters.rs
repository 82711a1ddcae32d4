use crate::components::{Element, citations, details, element};
use crate::generated::ui;
use crate::text::{TopicWords, sentence};

/// The numbers that a source states.
pub(super) fn parameters(words: TopicWords<'_>) -> Vec<Element> {
    let site = words.site();
    let mut numbers = Vec::new();
    for parameter in &words.topic().parameters {
        let count = parameter.value.to_string();
        let number = words::fill(site.name(&["unit", &parameter.unit]), &[("count", &count)]);
        let item = element("li", "rule")
            .key(&parameter.id)
            .child(element("h3", "rule__id").text(&sentence(words.text(&["parameter", &parameter.id]))))
            .child(element("p", "").text(&number))
            .child(details(site.text(ui::WHY_TITLE), citations(site, &parameter.cites)));
        numbers.push(item);
    }
    numbers
}
