use crate::Spot;

/// A text of a file, and where it stands.
#[derive(Clone, Debug)]
pub struct Text<'a> {
    /// The text.
    pub text: &'a str,
    /// Where it stands.
    pub spot: Spot,
}
