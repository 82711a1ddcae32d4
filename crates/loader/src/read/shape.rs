use super::Text;
use crate::Report;

/// How an id is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Lower case with digits and underscores, such as `full_service`.
    Underscores,
    /// Lower case with digits and hyphens, such as `memo-2006`.
    Hyphens,
    /// As the reference numbers doubts, such as `AMB-01`.
    Doubt,
}

impl Shape {
    /// Notes an id that is written otherwise.
    pub fn check(self, noun: &str, id: &Text<'_>, report: &Report) {
        if !self.fits(id.text) {
            report.note(&id.spot, format!("{noun} `{}` is malformed: {}", id.text, self.rule()));
        }
    }

    fn fits(self, id: &str) -> bool {
        match self {
            Self::Underscores => joined(id, '_'),
            Self::Hyphens => joined(id, '-'),
            Self::Doubt => id.split_once('-').is_some_and(|(letters, number)| {
                !letters.is_empty()
                    && letters.bytes().all(|byte| byte.is_ascii_uppercase())
                    && !number.is_empty()
                    && number.bytes().all(|byte| byte.is_ascii_digit())
            }),
        }
    }

    fn rule(self) -> &'static str {
        match self {
            Self::Underscores => "use lower case, digits and single underscores",
            Self::Hyphens => "use lower case, digits and single hyphens",
            Self::Doubt => "use capitals, a hyphen and a number",
        }
    }
}

fn joined(id: &str, joint: char) -> bool {
    id.split(joint).all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}
