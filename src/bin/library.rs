//! The browser's entry to the pages that show what the answers rest on.

#[cfg(target_arch = "wasm32")]
fn main() {
    signpost::begin::library();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Signpost runs in a browser: type `cargo xtask serve`.");
}
