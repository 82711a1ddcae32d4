//! What the build and the tests need, installed when missing.

mod bindgen;
mod browser;
pub mod deny;
mod node_packages;
mod trunk;
mod wasm_target;

pub use browser::Browser;
pub use node_packages::install as install_node_packages;
pub use wasm_target::install as install_wasm_target;

use crate::failure::Failure;
use crate::project::Project;
use std::path::PathBuf;

/// The programs that build the site.
pub struct Tools {
    /// The bundler.
    pub trunk: PathBuf,
    /// The folder of the `wasm-bindgen` command.
    pub bindgen_folder: PathBuf,
}

impl Tools {
    /// Installs whatever the build needs and is not there.
    ///
    /// # Errors
    ///
    /// If an installation fails, or Node is missing.
    pub fn install(project: &Project) -> Result<Self, Failure> {
        wasm_target::install(project)?;
        node_packages::install(project)?;
        Ok(Self { trunk: trunk::install(project)?, bindgen_folder: bindgen::install(project)? })
    }
}
