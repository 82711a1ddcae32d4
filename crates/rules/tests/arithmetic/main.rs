//! Exact numbers: decimals, bands, tallies and formulas.

mod bands;
mod decimals;
mod formulas;
mod tallies;
