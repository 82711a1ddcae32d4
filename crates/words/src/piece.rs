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
    while let Some(open) = rest.find('{') {
        let Some(length) = rest[open..].find('}') else { break };
        if open > 0 {
            pieces.push(Piece::Plain(&rest[..open]));
        }
        pieces.push(Piece::Placeholder(&rest[open + 1..open + length]));
        rest = &rest[open + length + 1..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Plain(rest));
    }
    pieces
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
}
