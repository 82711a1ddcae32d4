//! What decides a table, as a tree: a nested list that everybody can read, and a picture of it.

mod branch;
mod lane;
mod layout;
mod legend;
mod merged;
mod outline;
mod picture;
mod stretch;
mod trail;
mod way;
mod wire;

use super::form::form;
use super::outcome::outcome;
use crate::components::{Element, element};
use crate::generated::ui;
use crate::text::{TopicWords, period_text};
use branch::Tree;
use layout::Layout;
use merged::Merged;
use outline::outline;
use picture::picture;
use rules::catalog::SlotIndex;
use stretch::Stretch;
use trail::Trail;
use way::{Step, Way, known};

/// The most ends of a tree whose list stands open beside its picture.
const UNFOLDED_ENDS: usize = 12;

/// What decides a table: for every stretch of days on which that is the same, a picture and a list.
pub(super) fn tree(words: TopicWords<'_>, slot: SlotIndex) -> Element {
    let stretches = Stretch::of(words.topic(), slot);
    let dated = stretches.len() > 1;
    let drawn = stretches.iter().map(|stretch| {
        let period = dated.then(|| element("p", "rule__period").text(&period_text(words.site(), stretch.period)));
        let key = stretch.period.from.map(|day| day.to_string()).unwrap_or_default();
        element("div", "tree").key(&key).maybe(period).child(in_stretch(words, slot, stretch))
    });
    element("div", "").list(drawn.collect())
}

fn in_stretch(words: TopicWords<'_>, slot: SlotIndex, stretch: &Stretch) -> Element {
    let site = words.site();
    let tree = Tree::of(&stretch.conditions);
    let known = known(words, stretch.period);
    let way = Way::begin(&known);
    let merged = Merged::of(words.topic(), &tree);
    let layout = Layout::of(&merged);
    let drawn = !layout.lanes.is_empty();
    let marked = (way.step() != Step::Off).then(|| element("p", "tree__note").text(site.text(ui::TREE_NOTE)));
    let folded = element("details", "details")
        .flag("open", stretch.conditions.len() <= UNFOLDED_ENDS)
        .child(element("summary", "details__summary").text(site.text(ui::TREE_LIST)))
        .child(element("div", "details__content").child(outline(words, slot, &tree, way)));
    element("div", "").maybe(marked).maybe(drawn.then(|| figure(words, slot, &merged, &layout, way))).child(folded)
}

/// The picture, and what its numbered ends say.
fn figure(words: TopicWords<'_>, slot: SlotIndex, merged: &Merged, layout: &Layout, way: Way<'_>) -> Element {
    let (site, form) = (words.site(), form(words.site(), words.topic().period));
    let mut ends = element("ol", "tree__ends");
    for (position, held) in merged.ends() {
        let mut said = element("li", "").key(&position.to_string());
        if held.is_empty() {
            said = said.text(site.text(ui::TREE_NOTHING));
        }
        for given in held {
            said = said.child(element("p", "").child(outcome(words, slot, *given, form)));
        }
        ends = ends.child(said);
    }
    let scrolled = element("div", "tree__scroll")
        .with("role", "region")
        .with("tabindex", "0")
        .with("aria-label", site.text(ui::TREE_PICTURE))
        .child(picture(words, merged, layout, &Trail::of(merged, way)));
    element("div", "tree__figure").child(scrolled).child(ends)
}
