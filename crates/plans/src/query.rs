use crate::folded::{folded, is_digits};

/// The digits of a telephone number with the leading 1.
const PHONE_DIGITS: usize = 11;

/// The letter and the digits of a whole id.
const ID_LENGTH: usize = 8;

/// What was typed, ready to be compared.
#[derive(Clone, Debug)]
pub struct Query {
    /// The words, folded. A number that was typed in groups is one word.
    pub words: Vec<String>,
    /// The words, with single spaces between them.
    pub whole: String,
}

impl Query {
    /// Reads what was typed.
    pub fn of(typed: &str) -> Self {
        let mut words: Vec<String> = Vec::new();
        for part in typed.split_whitespace().map(folded).filter(|part| !part.is_empty()) {
            match words.last_mut().filter(|before| goes_on(before, &part)) {
                Some(before) => before.push_str(&part),
                None => words.push(part),
            }
        }
        Self { whole: words.join(" "), words }
    }
}

/// Whether digits go on with the id or telephone number before them, as in `S5601 003` or `(866) 235-5660`. Apart they
/// would fit plans that have the one group in their id and the other in a telephone number.
fn goes_on(before: &str, part: &str) -> bool {
    let longest = if is_digits(before) { PHONE_DIGITS } else { ID_LENGTH };
    let begun = before == "1" || before.get(1..).is_some_and(|rest| !rest.is_empty() && is_digits(rest));
    begun && is_digits(part) && before.len() + part.len() <= longest
}
