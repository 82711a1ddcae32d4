use crate::{
    fit::Fit,
    folded::{folded, telephone},
};

/// Fewer signs than these say nothing about a number but with what it begins.
const TELLING_SIGNS: usize = 3;

/// Something by which a plan or a contact can be found, as it is compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Handle {
    /// A name: its folded words with single spaces between them.
    Name(String),
    /// An id or a telephone number, such as `s5601003` or `18662355660`.
    Number(String),
}

impl Handle {
    /// The handle that a name is.
    pub fn of_name(name: &str) -> Self {
        let words: Vec<_> = name.split_whitespace().map(folded).filter(|word| !word.is_empty()).collect();
        Self::Name(words.join(" "))
    }

    /// The handle that an id is.
    pub fn of_id(id: &str) -> Self {
        Self::Number(folded(id))
    }

    /// The handle that a telephone number is.
    pub fn of_phone(phone: &str) -> Self {
        Self::Number(telephone(phone))
    }

    /// How a text fits as a whole.
    pub fn fit(&self, text: &str) -> Option<Fit> {
        match self {
            Self::Name(name) => Fit::of(text, name),
            Self::Number(number) => fit_of_number(text, number),
        }
    }

    /// The words of a name.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        match self {
            Self::Name(name) => name.as_str(),
            Self::Number(_) => "",
        }
        .split(' ')
        .filter(|word| !word.is_empty())
    }
}

/// How a text fits a number. Its first sign, the letter of a contract or the leading 1, may be left out.
fn fit_of_number(text: &str, number: &str) -> Option<Fit> {
    let whole = Fit::of(text, number)?;
    let rest = number.get(1..).and_then(|rest| Fit::of(text, rest));
    let fit = rest.map_or(whole, |rest| rest.min(whole));
    // All telephone numbers begin with the same sign, so that its fit says nothing either.
    let is_telling = text.len() >= TELLING_SIGNS || fit < Fit::Inside && !number.starts_with('1');
    is_telling.then_some(fit)
}
