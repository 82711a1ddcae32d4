use super::by_section::{possible, said};
use super::grounds::Grounds;
use crate::Site;
use crate::components::{Element, element, nothing};
use crate::generated::ui;
use crate::text::{TopicWords, party_name};
use rules::Evaluation;
use rules::catalog::{Grade, Grid, GridRow, SlotIndex};

/// The result as a table: what each party does for each column, at a glance and, opened, in full with its reasons.
///
/// The roles are written out because a phone shows the rows as cards, and a table that is not laid out as one loses them.
pub(super) fn grid(
    site: &Site,
    words: TopicWords<'_>,
    evaluation: &Evaluation,
    (grid, form): (&Grid, &'static str),
) -> Element {
    let column = |id: &String| words.text(&["grid", id]);
    let mut head = element("tr", "").with("role", "row").child(header("col", "columnheader", site.text(ui::GRID_WHO)));
    for id in &grid.columns {
        head = head.child(header("col", "columnheader", column(id)));
    }
    let mut body = element("tbody", "").with("role", "rowgroup");
    for row in &grid.rows {
        let names = grid.columns.iter().map(column);
        body = body.child(grid_row(site, words, evaluation, (row, form), names));
    }
    element("table", "grid")
        .with("role", "table")
        .child(element("caption", "grid__title").text(words.text(&["grid", "title"])))
        .child(element("thead", "").with("role", "rowgroup").child(head))
        .child(body)
}

fn header(scope: &str, role: &str, text: &str) -> Element {
    element("th", "grid__head").with("scope", scope).with("role", role).text(text)
}

fn grid_row<'a>(
    site: &Site,
    words: TopicWords<'_>,
    evaluation: &Evaluation,
    (row, form): (&GridRow, &'static str),
    columns: impl Iterator<Item = &'a str>,
) -> Element {
    let party = party_name(site, row.party);
    let mut line = element("tr", "grid__row").with("role", "row").child(header("row", "rowheader", party));
    for (slot, column) in row.cells.iter().zip(columns) {
        let inside = cell(site, words, evaluation, *slot, form);
        let why = element("summary", "details__summary")
            .text(site.text(ui::GRID_WHY))
            .child(element("span", "usa-sr-only").text(&[": ", party, ", ", column].concat()));
        let why = element("details", "details").child(why).child(element("div", "details__content").child(inside));
        let told = grade(words, evaluation, *slot);
        let told = element("strong", "grid__grade").with("data-grade", told.0).text(site.text(told.1));
        line = line.child(
            element("td", "grid__cell")
                .with("role", "cell")
                .child(element("span", "grid__column").with("aria-hidden", "true").text(column))
                .child(told)
                .child(why),
        );
    }
    line
}

/// What a cell comes to: its mark for the styles, and its label. Outcomes that are all still possible and agree are one.
fn grade(words: TopicWords<'_>, evaluation: &Evaluation, slot: SlotIndex) -> (&'static str, &'static str) {
    let (held, result) = (words.topic().slot(slot), &evaluation.slots[slot.at()]);
    let mut grades = result.items.iter().map(|item| held.grades[item.outcome.at()]);
    let first = grades.next();
    match first.filter(|first| grades.all(|other| other == *first)) {
        Some(Grade::Yes) => ("yes", ui::GRADE_YES),
        Some(Grade::No) => ("no", ui::GRADE_NO),
        Some(Grade::Depends) => ("depends", ui::GRADE_DEPENDS),
        None if result.settled => ("depends", ui::GRADE_DEPENDS),
        None => ("open", ui::GRADE_OPEN),
    }
}

/// A cell in full: what it says, now or meanwhile, or else all that it may come to say, and why.
fn cell(site: &Site, words: TopicWords<'_>, evaluation: &Evaluation, slot: SlotIndex, form: &'static str) -> Element {
    let result = &evaluation.slots[slot.at()];
    let told = result.settled || result.meanwhile.is_some();
    let shown = if told { said } else { possible }(words, evaluation, slot, form);
    let mut grounds = Grounds::default();
    grounds.add(&shown);
    let mut lines = element("ul", "grid__lines");
    for shown in shown {
        lines = lines.child(shown.item("li", ""));
    }
    let depends = (!told).then(|| element("p", "").text(site.text(ui::GRID_DEPENDS)));
    nothing().maybe(depends).child(lines).child(grounds.reasons(site, words, evaluation))
}
