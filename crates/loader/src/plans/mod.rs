//! Directories of plans: `plans/<state>-<year>.toml`, read, verified and packed.

mod ids;
mod list;
mod numbers;
mod plan;
mod plans_file;

pub use list::plan_lists;
pub use numbers::{phone, tty};
pub use plans_file::PlansFile;
