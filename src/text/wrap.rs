/// A text in lines of at most so many letters, broken between words. A word that is longer has a line of its own.
///
/// Pictures need it: unlike a page, they do not break lines by themselves. Every line but the last ends in the space at
/// which it was broken, so that the lines together are the text.
pub(crate) fn wrap(text: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            last => {
                if let Some(line) = last {
                    line.push(' ');
                }
                lines.push(word.to_owned());
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_between_words_and_loses_nothing() {
        assert_eq!(wrap("one two three", 7), ["one two ", "three"]);
        assert_eq!(wrap("  an extraordinary word ", 5), ["an ", "extraordinary ", "word"]);
        assert_eq!(wrap("ééé ééé", 7), ["ééé ééé"]);
        assert!(wrap("", 7).is_empty());
    }
}
