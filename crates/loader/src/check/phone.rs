use crate::Report;
use crate::read::Text;

/// Notes a telephone number that is not 10 digits in groups, or 11 with the leading 1.
pub fn phone(number: &Text<'_>, report: &Report) {
    let grouped =
        number.text.split('-').all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()));
    let digits = number.text.bytes().filter(u8::is_ascii_digit).count();
    if !grouped || !(digits == 10 && !number.text.starts_with('1') || digits == 11 && number.text.starts_with("1-")) {
        let sentence = format!(
            "\"{}\" is not a telephone number: write 10 digits in groups with hyphens, or 11 with the leading 1",
            number.text
        );
        report.note(&number.spot, sentence);
    }
}
