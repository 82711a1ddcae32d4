use super::{Edit, quoted};
use crate::mutants::site::Site;

/// Another id of those that may stand there.
pub fn replaced(site: &Site<'_>, ids: &[String]) -> Vec<Edit> {
    let Some(text) = site.text() else { return Vec::new() };
    let next = another(ids, text, &site.together());
    next.map(|id| (site.value.span(), quoted(id))).into_iter().collect()
}

/// The first id behind another one, in a circle, that does not stand there already.
pub fn another<'i>(ids: &'i [String], id: &str, taken: &[&str]) -> Option<&'i str> {
    let position = ids.iter().position(|known| known == id)?;
    let circle = ids[position..].iter().chain(&ids[..position]);
    circle.map(String::as_str).find(|known| !taken.contains(known))
}
