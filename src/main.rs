//! The browser's entry to Signpost.

#[cfg(target_arch = "wasm32")]
fn main() {
    signpost::begin::guide();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Signpost runs in a browser: type `cargo xtask serve`.");
}
