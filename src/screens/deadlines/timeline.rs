use super::entry::{Entry, entries};
use crate::Site;
use crate::components::{Element, citations, details, element, nothing, section};
use crate::generated::ui;
use crate::text::TopicWords;
use rules::catalog::ValueIndex;

/// The dates in their order, as a line and as a list that can be read without it.
pub(super) fn timeline(site: &Site, words: TopicWords<'_>, known: &[Option<ValueIndex>]) -> Element {
    let entries = entries(site, words, known);
    if entries.is_empty() {
        return nothing();
    }
    let points = entries.iter().map(|entry| point(site, entry)).collect();
    section("timeline", site.text(ui::DEADLINES_LINE)).child(element("ol", "timeline").list(points))
}

fn point(site: &Site, entry: &Entry<'_>) -> Element {
    let (class, state) = match entry.moment {
        None => ("timeline__point", ""),
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
