use super::address::{code, here_link};
use crate::components::{Element, element};
use crate::generated::ui;
use crate::text::{TopicWords, sentence};
use rules::catalog::{FactIndex, FactKind, SlotIndex, Test, ValueIndex, ValueSet};

/// What must be true, all of it, as a list.
pub(super) fn conditions(words: TopicWords<'_>, tests: &[Test]) -> Element {
    let mut list = element("ul", "rule__when");
    if tests.is_empty() {
        list = list.child(element("li", "").key("always").text(words.site().text(ui::RULES_ALWAYS)));
    }
    for (position, test) in tests.iter().enumerate() {
        let item = element("li", "").key(&words.topic().fact(test.fact).id);
        list = list.child(condition(words, test, position == 0, item));
    }
    list
}

/// One condition: in the words of its fact or, if that is worked out, by what it is worked out from.
fn condition(words: TopicWords<'_>, test: &Test, first: bool, item: Element) -> Element {
    let begun = |text: &str| {
        if first { sentence(text) } else { words.site().fill(ui::RULES_AND, &[("condition", text)]) }
    };
    match &words.topic().fact(test.fact).kind {
        FactKind::Derived(slot) => {
            item.text(&begun(words.site().text(ui::RULES_ONE_OF))).child(rows(words, *slot, test.values))
        }
        FactKind::Tally { of, at_least } => {
            let enough = test.values.contains(ValueIndex(0));
            let key = if enough { ui::RULES_AT_LEAST } else { ui::RULES_FEWER };
            let count = words.site().fill(key, &[("count", &at_least.to_string())]);
            item.text(&begun(&count)).child(counted(words, of))
        }
        _ => item.text(&begun(&words.condition(test))),
    }
}

/// The rows that give a fact that is worked out one of some values.
fn rows(words: TopicWords<'_>, slot: SlotIndex, values: ValueSet) -> Element {
    let mut list = element("ul", "rule__one-of");
    for row in words.topic().rows.iter().filter(|row| row.slot == slot) {
        if row.then.iter().any(|then| values.contains(ValueIndex(then.0))) {
            let name = here_link(&row.id).child(code(&row.id));
            list = list.child(element("li", "").key(&row.id).child(name).child(conditions(words, &row.when)));
        }
    }
    list
}

/// What a tally counts.
fn counted(words: TopicWords<'_>, of: &[(FactIndex, ValueIndex)]) -> Element {
    let mut list = element("ul", "rule__one-of");
    for (fact, value) in of {
        let test = Test { fact: *fact, values: ValueSet::of([*value]) };
        list = list.child(condition(words, &test, true, element("li", "").key(&words.topic().fact(*fact).id)));
    }
    list
}
