use super::id::another;
use super::{Edit, quoted};
use crate::mutants::site::Site;

/// The list without a text. Only the rows that another one overrides may all be gone: every other list needs something.
pub fn dropped(site: &Site<'_>) -> Vec<Edit> {
    let droppable = site.list.is_some_and(|list| list.len() > 1 || site.name() == "overrides") && site.text().is_some();
    if droppable { vec![(site.seat.cut(), String::new())] } else { Vec::new() }
}

/// One more id, where a list may stand: among the values of a condition, or the outcomes of a row that lists them.
pub fn added(site: &Site<'_>, ids: &[String]) -> Vec<Edit> {
    let Some(text) = site.text() else { return Vec::new() };
    let together = site.together();
    let listed = site.list.is_some();
    let open = site.holder() == "when" || listed && site.name() == "then";
    let last = together.last() == Some(&text);
    let Some(id) = another(ids, text, &together).filter(|_| open && last) else { return Vec::new() };
    let span = site.value.span();
    if listed {
        vec![(span.end..span.end, format!(", {}", quoted(id)))]
    } else {
        vec![(span, format!("[{}, {}]", quoted(text), quoted(id)))]
    }
}
