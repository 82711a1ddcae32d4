//! Exact numbers: decimals, bands, tallies and formulas.

#![expect(clippy::expect_used, reason = "building a fixture may fail its test")]

mod bands;
mod decimals;
mod formulas;
mod tallies;
