//! What a cell may hold, and how the data writes it.

use plans::Kind;

/// The number that reaches the relay service for text telephones everywhere in the United States.
const RELAY: &str = "711";

/// A contract: a letter and 4 digits. The letter becomes a capital.
pub fn contract(cell: &str) -> Option<String> {
    let (letter, digits) = cell.split_at_checked(1)?;
    let sound = letter.bytes().all(|byte| byte.is_ascii_alphabetic()) && digits.len() == 4 && is_digits(digits);
    sound.then(|| cell.to_ascii_uppercase())
}

/// The number of a plan: 3 digits. The zeros that a spreadsheet has taken for nothing come back.
pub fn number(cell: &str) -> Option<String> {
    (cell.len() <= 3 && is_digits(cell)).then(|| format!("{cell:0>3}"))
}

/// A name: no signs that cannot be printed, and none that were lost on the way.
pub fn name(cell: &str) -> Option<String> {
    let lost = |sign: char| sign.is_control() || sign == char::REPLACEMENT_CHARACTER;
    (!cell.contains(lost)).then(|| cell.to_owned())
}

/// A kind of plan, in any case, with or without its hyphen.
pub fn kind(cell: &str) -> Option<Kind> {
    let plain = |text: &str| text.replace(['-', ' '], "").to_ascii_lowercase();
    Kind::ALL.into_iter().find(|kind| plain(kind.abbreviation()) == plain(cell))
}

/// A state: two letters, which become capitals.
pub fn state(cell: &str) -> Option<String> {
    (cell.len() == 2 && cell.bytes().all(|byte| byte.is_ascii_alphabetic())).then(|| cell.to_ascii_uppercase())
}

/// A telephone number of 10 digits, or 11 with the leading 1, in any punctuation. Its digits stay as they are.
pub fn phone(cell: &str) -> Option<String> {
    let digits: String = cell.chars().filter(char::is_ascii_digit).collect();
    let punctuated = cell.chars().all(|sign| sign.is_ascii_digit() || " ()-./+".contains(sign));
    let (one, national) = digits.split_at_checked(digits.len().checked_sub(10)?)?;
    let (area, local) = national.split_at_checked(3)?;
    let (exchange, line) = local.split_at_checked(3)?;
    match one {
        _ if !punctuated => None,
        "" if !area.starts_with('1') => Some(format!("{area}-{exchange}-{line}")),
        "1" => Some(format!("1-{area}-{exchange}-{line}")),
        _ => None,
    }
}

/// A number for text telephones: a telephone number, or that of the relay service.
pub fn tty(cell: &str) -> Option<String> {
    if cell == RELAY { Some(cell.to_owned()) } else { phone(cell) }
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}
