//! Links bring answers along, and nothing in an address can break the app.
#![cfg(test)]

mod cases;
mod random;
mod told;

use rules::catalog::Catalog;
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| signpost::catalog().expect("the build carries rules"));
