use super::Language;
use words::{Piece, pieces};

/// The tag of the language that is made up.
const TAG: &str = "en-XA";

/// A made-up language for tests: every text is accented, about 40 % longer and in brackets, its placeholders untouched.
///
/// On a screen in this language a sentence that stays plain is not in the words, and one without its closing bracket
/// has been cut off.
pub fn pseudo(language: &Language) -> Language {
    let texts = language.texts.iter().map(|(key, text)| (key.clone(), stretched(text))).collect();
    Language { tag: TAG.to_owned(), texts }
}

fn stretched(text: &str) -> String {
    let accented = pieces(text).into_iter().map(|piece| match piece {
        Piece::Plain(plain) => plain.chars().map(accented).collect(),
        Piece::Placeholder(name) => format!("{{{name}}}"),
    });
    let letters = text.chars().count();
    format!("[{}{}]", accented.collect::<String>(), " ~".repeat(letters / 5))
}

fn accented(letter: char) -> char {
    match letter {
        'a' => 'å',
        'c' => 'ç',
        'e' => 'é',
        'i' => 'î',
        'n' => 'ñ',
        'o' => 'ö',
        's' => 'š',
        'u' => 'û',
        'y' => 'ý',
        'A' => 'Å',
        'E' => 'É',
        'I' => 'Î',
        'O' => 'Ö',
        'S' => 'Š',
        'U' => 'Û',
        'Y' => 'Ý',
        other => other,
    }
}
