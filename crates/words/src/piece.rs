/// A part of a text: plain words, or a placeholder that stands for something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words, shown as they are.
    Plain(&'a str),
    /// The name between braces, such as `contact.medicare`.
    Placeholder(&'a str),
}

/// Splits a text at its placeholders. A brace without a partner is plain.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((plain, opened)) = rest.split_once('{') {
        let Some((name, after)) = opened.split_once('}') else { break };
        if !plain.is_empty() {
            pieces.push(Piece::Plain(plain));
        }
        pieces.push(Piece::Placeholder(name));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Plain(rest));
    }
    pieces
}

/// A text with its placeholders filled from a list of names and values. A name that is not listed is left out.
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let value = |name: &str| values.iter().find(|(held, _)| *held == name).map_or("", |(_, value)| value);
    let words = |piece: Piece<'_>| match piece {
        Piece::Plain(words) => words.to_owned(),
        Piece::Placeholder(name) => value(name).to_owned(),
    };
    pieces(text).into_iter().map(words).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_at_placeholders() {
        assert_eq!(
            pieces("Call {contact.plan} now"),
            [Piece::Plain("Call "), Piece::Placeholder("contact.plan"), Piece::Plain(" now")]
        );
        assert_eq!(pieces("{a}{b}"), [Piece::Placeholder("a"), Piece::Placeholder("b")]);
        assert_eq!(pieces("open { brace"), [Piece::Plain("open { brace")]);
        assert_eq!(pieces(""), []);
    }

    #[test]
    fn fills_placeholders() {
        assert_eq!(fill("{n} of {all} left", &[("n", "2"), ("all", "7")]), "2 of 7 left");
    }
}
