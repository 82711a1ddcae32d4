use super::address::code;
use crate::components::{Element, element};
use crate::generated::ui;
use crate::text::{TopicWords, party_name};
use rules::catalog::{Section, SlotIndex};

/// What a table is called: by its title, by the row and the column of the grid whose cell it fills, or, if no page shows
/// it, by its id.
pub(super) fn slot_title(words: TopicWords<'_>, slot: SlotIndex) -> Element {
    let held = words.topic().slot(slot);
    let title = element("span", "");
    match held.section {
        Some(Section::Grid) => title.text(&cell(words, slot)),
        Some(_) => title.text(words.text(&["slot", &held.id, "title"])),
        None => title.text(words.site().text(ui::RULES_STEP)).text(" ").child(code(&held.id)),
    }
}

fn cell(words: TopicWords<'_>, slot: SlotIndex) -> String {
    let mut name = String::new();
    for (row, grid) in words.topic().grid.iter().flat_map(|grid| grid.rows.iter().map(move |row| (row, grid))) {
        if let Some(column) = row.cells.iter().position(|cell| *cell == slot) {
            let column = words.text(&["grid", &grid.columns[column]]);
            name = [party_name(words.site(), row.party), column].join(": ");
        }
    }
    name
}
