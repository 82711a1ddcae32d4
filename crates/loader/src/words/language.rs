/// All texts of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// The language tag, such as `en`.
    pub tag: String,
    /// Keys and texts. The keys of an edition's words begin with its id, those of a topic's with both ids:
    /// `ui.print`, `2009.edition.name`, `2009.discharge.fact.network.question`.
    pub texts: Vec<(String, String)>,
}
