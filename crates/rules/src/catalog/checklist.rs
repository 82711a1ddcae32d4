use super::{Cite, FactIndex};
use packed::packed;

/// Several yes-or-no questions on one page, with an explicit "none of these". Its title is `checklist.<id>.title`.
#[derive(Clone, Debug, PartialEq)]
pub struct Checklist {
    /// The permanent id.
    pub id: String,
    /// The questions. Each has the values `yes` and `no`, in this order.
    pub items: Vec<FactIndex>,
    /// Why they are asked.
    pub cites: Vec<Cite>,
}

packed! { struct Checklist { id, items, cites } }
