use packed::packed;

/// Somebody else to call, whom the list names beside the plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The name as printed.
    pub name: String,
    /// The number in letters as printed, such as `1-800-MEDICARE`.
    pub letters: Option<String>,
    /// The telephone number, digits and hyphens.
    pub phone: String,
}

packed! { struct Contact { name, letters, phone } }
