//! The `wasm-bindgen` command in exactly the version that the app's `wasm-bindgen` library has in Cargo.lock.
//!
//! The two must agree to the last digit. As members of one workspace they share one lock file, so they always do.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(std::env::args_os())?;
    Ok(())
}
