use crate::catalog::{Formula, Operand, Parameter, Rounding, Ties};
use num_rational::Ratio;
use num_traits::{CheckedDiv, CheckedMul, One, Signed, Zero};
use std::collections::BTreeMap;

/// A calculation with its working.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calculation {
    /// The numbers that were multiplied, in the order of the formula.
    pub product: Vec<(Operand, Ratio<i64>)>,
    /// The numbers that the product was divided by, in the order of the formula.
    pub over: Vec<(Operand, Ratio<i64>)>,
    /// The value before rounding, in the formula's unit.
    pub exact: Ratio<i128>,
    /// The result in the formula's unit, rounded if the formula says so.
    pub result: Ratio<i64>,
}

/// Why a calculation has no result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CalculationError {
    /// This number is not given.
    Missing(Operand),
    /// A number to divide by is zero.
    DivisionByZero,
    /// A number on the way or the result is too large to be held exactly.
    Overflow,
}

/// Computes a formula exactly and rounds once, at the end.
///
/// `parameters` are those of the formula's topic, `given` the user's numbers by their ids.
///
/// # Errors
///
/// [`CalculationError`] if a number is missing, a divisor is zero, or a number grows too large.
pub fn calculate(
    formula: &Formula,
    parameters: &[Parameter],
    given: &BTreeMap<String, Ratio<i64>>,
) -> Result<Calculation, CalculationError> {
    let numbers = |operands: &[Operand]| -> Result<Vec<_>, CalculationError> {
        operands.iter().map(|operand| Ok((operand.clone(), number(operand, parameters, given)?))).collect()
    };
    let (product, over) = (numbers(&formula.product)?, numbers(&formula.over)?);
    let exact = quotient(multiplied(&product)?, multiplied(&over)?)?;
    let result = match &formula.rounding {
        Some(rounding) => rounded(exact, *rounding)?,
        None => exact,
    };
    Ok(Calculation { product, over, exact, result: narrow(result)? })
}

/// The value of an operand.
fn number(
    operand: &Operand,
    parameters: &[Parameter],
    given: &BTreeMap<String, Ratio<i64>>,
) -> Result<Ratio<i64>, CalculationError> {
    match operand {
        Operand::Parameter(index) => parameters.get(index.at()).map(|parameter| parameter.value),
        Operand::Given(id) => given.get(id).copied(),
    }
    .ok_or_else(|| CalculationError::Missing(operand.clone()))
}

/// The product of some numbers; of none, 1.
fn multiplied(numbers: &[(Operand, Ratio<i64>)]) -> Result<Ratio<i128>, CalculationError> {
    numbers.iter().try_fold(Ratio::one(), |product: Ratio<i128>, (_, number)| {
        product.checked_mul(&widened(*number)).ok_or(CalculationError::Overflow)
    })
}

/// One number over another.
fn quotient(dividend: Ratio<i128>, divisor: Ratio<i128>) -> Result<Ratio<i128>, CalculationError> {
    if divisor.is_zero() {
        return Err(CalculationError::DivisionByZero);
    }
    dividend.checked_div(&divisor).ok_or(CalculationError::Overflow)
}

/// The nearest multiple; an exact half goes the way the rounding says.
fn rounded(exact: Ratio<i128>, rounding: Rounding) -> Result<Ratio<i128>, CalculationError> {
    let unit = widened(rounding.to);
    let multiple = quotient(exact, unit)?;
    let half = Ratio::new_raw(1, 2);
    let rest = multiple.fract().abs();
    let away_from_zero = match rounding.ties {
        Ties::HalfUp => rest >= half,
        Ties::HalfDown => rest > half,
    };
    let nearest = if away_from_zero { multiple.trunc() + multiple.signum() } else { multiple.trunc() };
    nearest.checked_mul(&unit).ok_or(CalculationError::Overflow)
}

/// The same number with room for products.
fn widened(number: Ratio<i64>) -> Ratio<i128> {
    Ratio::new(i128::from(*number.numer()), i128::from(*number.denom()))
}

/// The same number without that room.
fn narrow(number: Ratio<i128>) -> Result<Ratio<i64>, CalculationError> {
    let part = |part: &i128| i64::try_from(*part).map_err(|_| CalculationError::Overflow);
    Ok(Ratio::new(part(number.numer())?, part(number.denom())?))
}
