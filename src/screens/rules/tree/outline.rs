use super::super::address::{code, here_link};
use super::super::form::form;
use super::super::outcome::outcomes;
use super::branch::{Branch, Tree};
use super::way::{Step, Way};
use crate::components::{Element, element};
use crate::generated::ui;
use crate::text::{TopicWords, insert_sorted, sentence};
use rules::catalog::{OutcomeIndex, RowIndex, SlotIndex};

/// The tree as a nested list: every way to every result, with the rows that give it.
pub(super) fn outline(words: TopicWords<'_>, slot: SlotIndex, tree: &Tree, way: Way<'_>) -> Element {
    let list = element("ul", "tree__list");
    match tree {
        Tree::Ask(branches) => list.list(branches.iter().map(|held| branch(words, slot, held, way)).collect()),
        Tree::End(rows) => list.child(element("li", "").key("always").child(end(words, slot, rows, way))),
    }
}

fn branch(words: TopicWords<'_>, slot: SlotIndex, branch: &Branch, way: Way<'_>) -> Element {
    let (site, after) = (words.site(), way.after(&branch.test));
    let yours = way.answers(&branch.test);
    let condition = sentence(&site.fill(ui::IF, &[("condition", &words.condition(&branch.test))]));
    let told = yours.then(|| element("strong", "tree__yours").text(site.text(ui::TREE_YOURS)));
    let key = branch.test.values.values().map(|value| value.0.to_string()).collect::<Vec<_>>().join(" ");
    let below = match &branch.tree {
        Tree::Ask(_) => outline(words, slot, &branch.tree, after),
        Tree::End(rows) => end(words, slot, rows, after),
    };
    element("li", if yours { "tree__branch tree__branch--yours" } else { "tree__branch" })
        .key(&key)
        .child(element("span", "tree__if").text(&condition))
        .text(" ")
        .maybe(told)
        .child(below)
}

/// A result, with the rows that give it.
fn end(words: TopicWords<'_>, slot: SlotIndex, rows: &[RowIndex], way: Way<'_>) -> Element {
    let site = words.site();
    let (mut held, mut names): (Vec<OutcomeIndex>, _) = (Vec::new(), element("span", "tree__rows"));
    for row in rows.iter().map(|row| words.topic().row(*row)) {
        row.then.iter().for_each(|given| insert_sorted(&mut held, *given));
        names = names.child(here_link(&row.id).key(&row.id).child(code(&row.id)).text(" "));
    }
    let said = if held.is_empty() {
        element("p", "").text(site.text(ui::TREE_NOTHING))
    } else {
        outcomes(words, slot, &held, form(site, words.topic().period))
    };
    let here = match way.step() {
        Step::Off => None,
        Step::Given => Some(ui::TREE_HERE),
        Step::Possible => Some(ui::TREE_POSSIBLE),
    };
    element("div", if here.is_some() { "tree__end tree__end--yours" } else { "tree__end" })
        .maybe(here.map(|key| element("strong", "tree__yours").text(site.text(key))))
        .child(said)
        .child(names)
}
