/// What noticed a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The verifier found something wrong.
    Verifier,
    /// A worked case came out otherwise, or could not be read any more.
    Case,
    /// The conditions of a topic are not those on record.
    Record,
}

impl Notice {
    /// Who noticed it, for a sentence.
    pub fn by(self) -> &'static str {
        match self {
            Self::Verifier => "the verifier",
            Self::Case => "a worked case",
            Self::Record => "the record of conditions",
        }
    }
}
