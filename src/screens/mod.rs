//! The screens. Each shows one page from what is known.

mod by_section;
mod grounds;
mod history;
mod missing;
mod question;
mod result;
mod safe;
mod sheet;
mod source;
mod sources;
mod start;
mod tools;
mod waiting;
mod when;
mod why;

pub(crate) use history::history;
pub(crate) use missing::missing;
pub(crate) use question::Question;
pub(crate) use result::result;
pub(crate) use sheet::sheet;
pub(crate) use source::source;
pub(crate) use sources::sources;
pub(crate) use start::start;
pub(crate) use waiting::waiting;
pub(crate) use when::When;
