use serde::{Deserialize, Serialize};
/// placeholder
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Diagram {}
