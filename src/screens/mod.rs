//! The screens. Each shows one page from what is known.

mod by_section;
mod history;
mod missing;
mod question;
mod result;
mod safe;
mod sheet;
mod source;
mod sources;
mod start;
mod when;

pub(crate) use history::History;
pub(crate) use missing::Missing;
pub(crate) use question::Question;
pub(crate) use result::Result;
pub(crate) use sheet::Sheet;
pub(crate) use source::Source;
pub(crate) use sources::Sources;
pub(crate) use start::Start;
pub(crate) use when::When;
