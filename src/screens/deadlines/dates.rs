use crate::components::{Element, button, element, nothing};
use crate::generated::ui;
use crate::text::{TopicWords, moment_text};
use crate::{Action, Site};
use rules::Evaluation;
use rules::catalog::{Content, EventIndex};

/// The events from which a clock or a span of the topic runs, each once: those of the clocks that the answers lead to,
/// and the others in the order of the clocks.
pub(super) fn events(words: TopicWords<'_>, evaluation: &Evaluation) -> (Vec<EventIndex>, Vec<EventIndex>) {
    let topic = words.topic();
    let ours = led_to(words, evaluation).into_iter().map(|place| topic.clocks[place].starts);
    let ends = topic.spans.iter().flat_map(|span| span.from.iter().chain(&span.until));
    let all = topic.clocks.iter().map(|clock| clock.starts).chain(ends.map(|point| point.event));
    let (mut first, mut others) = (Vec::new(), Vec::new());
    ours.for_each(|event| add_once(&mut first, event));
    all.filter(|event| !first.contains(event)).for_each(|event| add_once(&mut others, event));
    (first, others)
}

fn add_once(events: &mut Vec<EventIndex>, event: EventIndex) {
    if !events.contains(&event) {
        events.push(event);
    }
}

/// The positions of the clocks that the answers lead to, for certain or while a point is open.
pub(super) fn led_to(words: TopicWords<'_>, evaluation: &Evaluation) -> Vec<usize> {
    let topic = words.topic();
    let slots = topic.slots.iter().zip(&evaluation.slots).filter(|(slot, _)| slot.content == Content::Clocks);
    let ids = slots.flat_map(|(slot, result)| {
        let meanwhile = result.meanwhile.map(|entry| slot.while_open[entry].then);
        result.certain().chain(meanwhile).map(|outcome| &slot.outcomes[outcome.at()])
    });
    ids.filter_map(|id| topic.clocks.iter().position(|clock| clock.id == *id)).collect()
}

/// The dates that were given, each with a way to take it back.
pub(super) fn given(site: &Site, words: TopicWords<'_>) -> Element {
    if site.state.case.moments.is_empty() {
        return nothing();
    }
    let mut rows = element("dl", "answers__list");
    for (event, moment) in site.state.case.moments.iter() {
        let (event, name) = (*event, words.event(*event));
        let remove = site.act.reform(move |_| Action::Moment(event, None));
        let label = [site.text(ui::DEADLINE_REMOVE), ": ", name].concat();
        let remove = button(site, "usa-button usa-button--unstyled", ui::DEADLINE_REMOVE, remove);
        let row = element("div", "answers__row")
            .key(&words.topic().events[event.at()].id)
            .child(element("dt", "answers__question").text(name))
            .child(element("dd", "answers__answer").text(&moment_text(site, *moment)))
            .child(element("dd", "answers__change no-print").child(remove.with("aria-label", &label)));
        rows = rows.child(row);
    }
    rows
}
