use super::Teller;
use rules::catalog::{Field, Fill};
use words::{Piece, pieces};

/// The questions that share a page.
pub fn checklist(teller: &Teller<'_>, id: &str) -> Option<String> {
    let checklist = teller.notation.topic.checklists.iter().find(|checklist| checklist.id == id)?;
    let items: Vec<_> = checklist.items.iter().map(|fact| teller.notation.topic.fact(*fact).id.as_str()).collect();
    Some(format!("{} {}", items.join(", "), teller.notation.cites(&checklist.cites)))
}

/// The cells of the row of the grid that a party heads.
pub fn grid(teller: &Teller<'_>, party: &str) -> Option<String> {
    let row = teller.notation.topic.grid.as_ref()?.rows.iter().find(|row| teller.notation.party(row.party) == party)?;
    let cells: Vec<_> = row.cells.iter().map(|slot| teller.notation.topic.slot(*slot).id.as_str()).collect();
    Some(cells.join(", "))
}

/// What fills a field of the printed page.
pub fn sheet(teller: &Teller<'_>, id: &str) -> Option<String> {
    let mut fields = teller.notation.topic.sheet.as_ref()?.sections.iter().flat_map(|section| &section.fields);
    fields.find(|field| field.id == id).map(|field: &Field| match field.fill {
        Fill::Blank => "a blank".to_owned(),
        Fill::LongBlank => "a long blank".to_owned(),
        Fill::PlanNumber => "the number of the plan".to_owned(),
        Fill::Answer(fact) => format!("the answer of {}", teller.notation.topic.fact(fact).id),
        Fill::Slot(slot) => format!("the result of {}", teller.notation.topic.slot(slot).id),
    })
}

/// The placeholders of a text of the topic, of its edition or of all.
pub fn text(teller: &Teller<'_>, key: &str) -> Option<String> {
    let (edition, topic) = (&teller.notation.edition.id, &teller.notation.topic.id);
    let keys = [format!("{edition}.{topic}.{key}"), format!("{edition}.{key}"), key.to_owned()];
    let text = keys.iter().find_map(|key| teller.words.get(key))?;
    let names = pieces(text).into_iter().filter_map(|piece| match piece {
        Piece::Placeholder(name) => Some(name),
        Piece::Plain(_) => None,
    });
    Some(names.collect::<Vec<_>>().join(", "))
}
