use super::Edit;
use crate::mutants::document::Document;
use crate::mutants::site::Site;
use toml::de::DeValue;

/// A number one more and one less.
pub fn stepped(document: &Document<'_>, site: &Site<'_>) -> Vec<Edit> {
    let span = site.value.span();
    match (site.value.get_ref(), site.keys.as_slice()) {
        (DeValue::Integer(_), _) => {
            let number = document.text[span.clone()].parse::<i64>().ok();
            let steps = number.into_iter().flat_map(|number| [number + 1, number - 1]);
            steps.map(|number| (span.clone(), number.to_string())).collect()
        }
        // Exact numbers are written as texts; one more or less is that of their last digit.
        (
            DeValue::String(text),
            ["parameter", _, "value"] | ["fact", _, "bands", "up_to" | "below"] | ["formula", _, "rounding", "to"],
        ) => {
            let digit = text.chars().last().and_then(|last| last.to_digit(10));
            let last = span.end - 2..span.end - 1;
            let steps = digit.into_iter().flat_map(|digit| [(digit + 1) % 10, (digit + 9) % 10]);
            steps.map(|digit| (last.clone(), digit.to_string())).collect()
        }
        _ => Vec::new(),
    }
}
