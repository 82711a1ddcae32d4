//! Links bring answers along, and nothing in an address can break the app.
#![cfg(test)]

mod cases;
mod hostile;
mod random;
mod told;

#[path = "../support"]
mod support {
    pub mod letters;
}

use rules::catalog::Catalog;
use std::sync::LazyLock;

/// The rules, with letters for every topic.
static CATALOG: LazyLock<Catalog> =
    LazyLock::new(|| support::letters::with_letters(&signpost::catalog().expect("the build carries rules")));
