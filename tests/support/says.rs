use memchr::memmem;
use words::{Piece, pieces};

/// Whether a page says the words of a text, whatever stands in its placeholders.
pub fn says(page: &str, text: &str) -> bool {
    pieces(text).into_iter().all(|piece| match piece {
        Piece::Plain(plain) => holds(page, &one_line(plain)),
        Piece::Placeholder(_) => true,
    })
}

/// A text as a page shows it, its breaks as spaces.
pub fn one_line(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether a page has some words. Long pages are asked for thousands of them.
pub fn holds(page: &str, words: &str) -> bool {
    memmem::find(page.as_bytes(), words.as_bytes()).is_some()
}
