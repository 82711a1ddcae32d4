use super::dates::led_to;
use super::entry::{Entry, entries};
use crate::Site;
use crate::components::{Element, citations, details, element, nothing, section};
use crate::generated::ui;
use crate::text::TopicWords;
use rules::Evaluation;

/// The dates in their order, as a line and as a list that can be read without it: those that the answers lead to, and
/// beside them all others that run from the same days.
pub(super) fn timeline(site: &Site, words: TopicWords<'_>, evaluation: &Evaluation) -> Element {
    if site.state.case.moments.is_empty() {
        return nothing();
    }
    let (ours, all) = (led_to(words, evaluation), 0..words.topic().clocks.len());
    let line = |clocks: Vec<usize>| {
        let clocks = clocks.into_iter().map(|clock| (clock, ours.contains(&clock)));
        let entries = entries(site, words, &evaluation.known, clocks);
        element("ol", "timeline").list(entries.iter().map(|entry| point(site, entry)).collect())
    };
    let part = section("timeline", site.text(ui::DEADLINES_LINE));
    if ours.is_empty() {
        return part.child(line(all.collect()));
    }
    let given = |clock: &usize| site.state.case.moments.contains_key(&words.topic().clocks[*clock].starts);
    let others: Vec<usize> = all.filter(|clock| !ours.contains(clock)).filter(given).collect();
    let others = (!others.is_empty()).then(|| details(site.text(ui::DEADLINES_OTHERS), line(others)));
    part.child(line(ours.clone())).maybe(others)
}

fn point(site: &Site, entry: &Entry<'_>) -> Element {
    let (class, state) = match entry.moment {
        None => ("timeline__point", ""),
        Some(_) if entry.is_given => ("timeline__point", site.text(ui::DEADLINE_GIVEN)),
        Some(_) if entry.is_past(site) => ("timeline__point timeline__point--past", site.text(ui::DEADLINE_PAST)),
        Some(_) => ("timeline__point", site.text(ui::DEADLINE_TO_COME)),
    };
    let mut lines = nothing();
    for (position, line) in entry.lines.iter().enumerate() {
        lines = lines.child(element("p", "").key(&position.to_string()).text(line));
    }
    let heading = element("h3", "timeline__when").text(&entry.when(site)).text(" ");
    let sources = (!entry.cites.is_empty()).then(|| details(site.text(ui::WHY_TITLE), citations(site, entry.cites)));
    element("li", class)
        .key(&entry.key)
        .child(heading.child(element("span", "timeline__state").text(state)))
        .child(element("p", "timeline__name").text(&entry.name))
        .child(lines)
        .maybe(sources)
}
