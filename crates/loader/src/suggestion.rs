/// The end of a sentence about an unknown name: which known name was probably meant, or nothing if none is close.
pub fn suggestion<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    let nearest = known.into_iter().map(|known| (strsim::damerau_levenshtein(name, known), known)).min();
    match nearest {
        Some((distance, known)) if distance * 3 <= name.chars().count().max(3) => format!("; did you mean `{known}`?"),
        _ => String::new(),
    }
}
