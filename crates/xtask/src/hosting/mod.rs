//! What a host sends with the files: told once, for `serve` and for the files that hosts read.

mod apache;
mod cache;
mod headers;
mod netlify;
mod nginx;

pub use cache::{PAGES, cache_of};
pub use headers::Headers;

use crate::failure::Failure;
use std::fs;
use std::path::Path;

/// The types that hosts may not know, each with the ending of its files.
const TYPES: [(&str, &str); 3] =
    [("pack", "application/octet-stream"), ("wasm", "application/wasm"), ("webmanifest", "application/manifest+json")];

/// Writes what hosts read beside the files of a built site: `_headers`, `.htaccess` and `nginx.conf`.
///
/// # Errors
///
/// If the site states no policy, the list of who may frame it is malformed, or a file cannot be written.
pub fn write(dist: &Path) -> Result<(), Failure> {
    let headers = Headers::of(dist)?;
    let hashed = cache::hashed(dist)?;
    for (name, text) in [
        ("_headers", netlify::text(&headers, &hashed)),
        (".htaccess", apache::text(&headers)),
        ("nginx.conf", nginx::text(&headers)),
    ] {
        let path = dist.join(name);
        fs::write(&path, text).map_err(Failure::file(&path))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
