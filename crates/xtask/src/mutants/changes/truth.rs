use super::Edit;
use crate::mutants::site::Site;

/// `true` for `false`, and the other way round.
pub fn flipped(site: &Site<'_>) -> Vec<Edit> {
    let truth = site.value.get_ref().as_bool();
    truth.map(|truth| (site.value.span(), (!truth).to_string())).into_iter().collect()
}
