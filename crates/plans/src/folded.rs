/// A text as it is compared: its letters and digits, without capitals, without anything between them.
///
/// Capitals of other alphabets stay: the tables to lower them would weigh more than the whole search.
pub fn folded(text: &str) -> String {
    text.chars().filter(|letter| is_kept(*letter)).map(|letter| letter.to_ascii_lowercase()).collect()
}

/// A telephone number as it is compared: its digits behind the leading 1, which may be missing.
pub fn telephone(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    if digits.len() == 11 && digits.starts_with('1') { digits } else { format!("1{digits}") }
}

/// Whether a text is digits only.
pub fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Letters with accents are kept; dashes, quotation marks and signs such as ® are not.
fn is_kept(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || ('\u{c0}'..'\u{2000}').contains(&letter)
}
