//! Exact numbers: decimals, bands, tallies and formulas. Nothing here is ever a floating-point number.

mod band;
mod calculation;
mod decimal;
mod measured;
mod tally;

pub use band::band;
pub use calculation::{Calculation, CalculationError, calculate};
pub use decimal::{DecimalError, parse};
pub use measured::{Given, measured};
pub use tally::{Tally, tally};
