use crate::support::document::{Child, Element};
use std::collections::BTreeSet;

/// The elements that may not be empty.
const FILLED: [&str; 12] = ["h1", "h2", "h3", "ul", "ol", "li", "dl", "dt", "label", "legend", "button", "summary"];

/// The attributes that point at ids, each with the tags it may point at; none for any.
const POINTERS: [(&str, &[&str]); 3] =
    [("for", &["input", "select", "textarea"]), ("aria-labelledby", &[]), ("aria-describedby", &[])];

/// What is wrong with a page, whatever it says.
pub fn flaws(page: &Element) -> Vec<String> {
    let all = page.all();
    let mut flaws = Vec::new();
    let headings = all.iter().filter(|element| element.name == "h1").count();
    if headings != 1 {
        flaws.push(format!("{headings} elements h1"));
    }
    let empty = all.iter().filter(|element| FILLED.contains(&element.name.as_str()) && is_empty(element));
    flaws.extend(empty.map(|element| format!("empty {} {:?}", element.name, element.attribute("class"))));
    let text = page.text();
    let texts = all.iter().flat_map(|element| &element.attributes).map(|(_, value)| value.as_str()).chain(text.lines());
    flaws.extend(texts.filter(|text| text.contains(['{', '}'])).map(|text| format!("a placeholder is left: {text}")));
    let styled = all.iter().filter(|element| element.attribute("style").is_some());
    flaws.extend(styled.map(|element| format!("a style attribute on {}", element.name)));
    let mut ids = BTreeSet::new();
    let doubled = all.iter().filter_map(|element| element.attribute("id")).filter(|id| !ids.insert(*id));
    flaws.extend(doubled.map(|id| format!("the id {id} stands twice")));
    flaws.extend(POINTERS.iter().flat_map(|(name, tags)| dangling(&all, name, tags)));
    flaws
}

/// Whether there is nothing to read in an element.
fn is_empty(element: &Element) -> bool {
    element.children.iter().all(|child| match child {
        Child::Element(element) => is_empty(element),
        Child::Text(words) => words.trim().is_empty(),
    })
}

/// The ids in an attribute that are not those of an element with one of some tags.
fn dangling(all: &[&Element], attribute: &str, tags: &[&str]) -> Vec<String> {
    let targets = all.iter().filter(|element| tags.is_empty() || tags.contains(&element.name.as_str()));
    let targets: BTreeSet<&str> = targets.filter_map(|element| element.attribute("id")).collect();
    let ids = all.iter().filter_map(|element| element.attribute(attribute)).flat_map(|ids| ids.split(' '));
    ids.filter(|id| !targets.contains(id)).map(|id| format!("{attribute} points at {id}, which is not there")).collect()
}
