use packed::packed;

/// All texts of one language, in the order of their keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// The language tag, such as `en`.
    pub language: String,
    /// The fingerprint of the rules pack these words belong to.
    pub rules: u64,
    texts: Vec<(String, String)>,
}

packed! { struct Pack { language, rules, texts } }

impl Pack {
    /// Makes a pack of keys and texts.
    pub fn new(language: String, rules: u64, mut texts: Vec<(String, String)>) -> Self {
        texts.sort();
        Self { language, rules, texts }
    }

    /// Reads a pack that a build has written.
    ///
    /// # Errors
    ///
    /// [`PackError::Damaged`] if the bytes are not a pack; [`PackError::OtherRules`] if it belongs to a different
    /// rules pack, as after an update of which only half has arrived.
    pub fn decode(bytes: &[u8], rules: u64) -> Result<Self, PackError> {
        let pack: Self = packed::open(bytes).map_err(|_| PackError::Damaged)?;
        if pack.rules == rules { Ok(pack) } else { Err(PackError::OtherRules) }
    }

    /// The text of a key, or `None` if the language has none.
    pub fn get(&self, key: &str) -> Option<&str> {
        let position = self.texts.binary_search_by(|(held, _)| held.as_str().cmp(key)).ok()?;
        Some(&self.texts[position].1)
    }

    /// All keys with their texts, in the order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(key, text)| (key.as_str(), text.as_str()))
    }
}

/// Why a pack cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// The bytes are not a pack.
    Damaged,
    /// The pack belongs to other rules than the app.
    OtherRules,
}
