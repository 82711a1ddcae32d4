use crate::pages::Screen;
use crate::quote::quote;
use crate::support::app::App;
use crate::support::document::Element;
use crate::support::says::{holds, one_line, says};
use rules::catalog::{Cite, Content, DoubtIndex, Row, Section, SlotIndex, Topic};
use rules::{Certainty, Evaluation, evaluate};
use std::collections::BTreeSet;

/// What a result must say and does not: sentences that hold, their doubts and their passages, and the clocks that run.
pub fn missing(app: &App, screen: &Screen, page: &Element) -> Vec<String> {
    let Some((edition, topic)) = screen.case.topic(&app.catalog) else { return vec!["there is no topic".to_owned()] };
    let evaluation = evaluate(topic, &screen.case.situation(screen.now));
    let place = format!("{}.{}", edition.id, topic.id);
    let text = page.text().replace('\n', " ");
    let mut wanted: Vec<String> = Vec::new();
    let mut want = |key: String| wanted.push(key);
    for slot in (0..topic.slots.len()).map(SlotIndex::of) {
        for outcome in said(topic, &evaluation, slot) {
            match topic.slot(slot).content {
                Content::Statements => want(format!("{place}.say.{outcome}.now")),
                Content::Clocks => want(format!("{place}.clock.{outcome}.name")),
                Content::Spans => want(format!("{place}.span.{outcome}")),
                Content::Values => want(format!("{place}.slot.{}.{outcome}", topic.slot(slot).id)),
            }
        }
    }
    let rows = rows(topic, &evaluation);
    let clocks = topic.clocks.iter().filter(|clock| wanted.contains(&format!("{place}.clock.{}.name", clock.id)));
    let doubts: BTreeSet<DoubtIndex> =
        rows.iter().filter_map(|row| row.doubt).chain(clocks.filter_map(|clock| clock.doubt)).collect();
    wanted.extend(doubts.iter().map(|doubt| format!("{}.doubt.{}.text", edition.id, edition.doubts[doubt.at()].id)));
    let unsaid = wanted.into_iter().filter(|key| !says(&text, app.text(key))).map(|key| format!("{key} is not there"));
    let cites: BTreeSet<Cite> = rows.iter().flat_map(|row| row.cites.iter().copied()).collect();
    let quotes = cites.into_iter().map(|cite| quote(app, cite));
    let unquoted = quotes.filter(|quote| !holds(&text, &one_line(quote))).map(|quote| format!("unquoted: {quote}"));
    unsaid.chain(unquoted).collect()
}

/// The outcomes that a slot of the page holds for certain or under a reading, or the one it holds meanwhile.
fn said<'a>(topic: &'a Topic, evaluation: &Evaluation, slot: SlotIndex) -> Vec<&'a str> {
    let (held, result) = (topic.slot(slot), &evaluation.slots[slot.at()]);
    if held.section.is_none() {
        return Vec::new();
    }
    let items = result.items.iter().filter(|item| !matches!(item.certainty, Certainty::Open(_)));
    let meanwhile = result.meanwhile.map(|entry| held.while_open[entry].then);
    items.map(|item| item.outcome).chain(meanwhile).map(|outcome| topic.outcome(slot, outcome)).collect()
}

/// The rows that give what the page says.
fn rows<'a>(topic: &'a Topic, evaluation: &Evaluation) -> Vec<&'a Row> {
    let slots = topic.slots.iter().zip(&evaluation.slots).filter(|(slot, _)| slot.section.is_some());
    let slots = slots.filter(|(slot, _)| slot.section != Some(Section::ByWhen));
    let items = slots.flat_map(|(_, result)| &result.items);
    let items = items.filter(|item| !matches!(item.certainty, Certainty::Open(_)));
    items.flat_map(|item| &item.rows).map(|row| topic.row(*row)).collect()
}
