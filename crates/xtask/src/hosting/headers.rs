use crate::failure::Failure;
use crate::policy;
use std::env;
use std::path::Path;

/// The variable of the environment that lists who may show the site in a frame.
const ANCESTORS: &str = "SIGNPOST_FRAME_ANCESTORS";

/// Who may frame the site if nobody says: everybody. It holds no account and no storage that a framing page could abuse.
const EVERYBODY: &str = "*";

/// The features of browsers that the site gives up, for itself and for whatever it might frame.
const PERMISSIONS: &str = "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()";

/// The headers that every answer of a host bears, whatever was asked for.
pub struct Headers(Vec<(&'static str, String)>);

impl Headers {
    /// Those of a built site: its own policy, and in frames only of those whom `SIGNPOST_FRAME_ANCESTORS` lists.
    ///
    /// # Errors
    ///
    /// If the site states no policy or the list is malformed.
    pub fn of(dist: &Path) -> Result<Self, Failure> {
        let ancestors = env::var(ANCESTORS).ok().filter(|list| !list.trim().is_empty());
        Self::new(&policy::of(dist)?, ancestors.as_deref().unwrap_or(EVERYBODY))
    }

    /// Those of a policy and a list of who may frame the site, such as `'self' https://www.example.gov`.
    ///
    /// # Errors
    ///
    /// If the list holds what would end it.
    pub fn new(policy: &str, ancestors: &str) -> Result<Self, Failure> {
        if ancestors.contains(|letter: char| letter.is_control() || "\";,".contains(letter)) {
            let reason = format!("{ANCESTORS} lists addresses with spaces between them, not this: {ancestors}");
            return Err(Failure::Setting(reason));
        }
        Ok(Self(vec![
            // A page can state its own policy, but for who may frame it.
            ("content-security-policy", format!("{policy}; frame-ancestors {}", ancestors.trim())),
            ("permissions-policy", PERMISSIONS.to_owned()),
            ("referrer-policy", "no-referrer".to_owned()),
            ("x-content-type-options", "nosniff".to_owned()),
        ]))
    }

    /// Names, in lower case, and values.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.iter().map(|(name, value)| (*name, value.as_str()))
    }
}
