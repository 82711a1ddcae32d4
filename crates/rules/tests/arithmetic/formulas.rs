//! R130 and R131: exact arithmetic, one rounding at the end, exact halves up.

use num_rational::Ratio;
use proptest::prelude::*;
use rules::arithmetic::{CalculationError, calculate, parse};
use rules::catalog::{Formula, Operand, Parameter, ParameterIndex, Rounding, Ties};
use std::collections::BTreeMap;

fn number(text: &str) -> Ratio<i64> {
    parse(text).expect("a decimal")
}

fn given(id: &str) -> Operand {
    Operand::Given(id.to_owned())
}

fn share() -> Vec<Parameter> {
    vec![Parameter { id: "share".to_owned(), value: number("0.01"), unit: "share".to_owned(), cites: Vec::new() }]
}

/// The share of a base for so many months, to the nearest ten cents.
fn penalty(ties: Ties) -> Formula {
    Formula {
        id: "penalty".to_owned(),
        product: vec![Operand::Parameter(ParameterIndex(0)), given("base"), given("months")],
        over: Vec::new(),
        rounding: Some(Rounding { to: number("0.10"), ties }),
        unit: "dollars".to_owned(),
        cites: Vec::new(),
    }
}

/// A formula of given numbers only.
fn plain(product: &[&str], over: &[&str]) -> Formula {
    let operands = |ids: &[&str]| ids.iter().map(|id| given(id)).collect();
    Formula { product: operands(product), over: operands(over), rounding: None, ..penalty(Ties::HalfUp) }
}

fn numbers<const N: usize>(known: [(&str, Ratio<i64>); N]) -> BTreeMap<String, Ratio<i64>> {
    known.into_iter().map(|(id, number)| (id.to_owned(), number)).collect()
}

fn result(formula: &Formula, known: &BTreeMap<String, Ratio<i64>>) -> Result<Ratio<i64>, CalculationError> {
    calculate(formula, &share(), known).map(|calculation| calculation.result)
}

#[test]
fn the_known_estimates_come_out() {
    for (base, months, expected) in [
        ("30.00", "10", "3.00"),
        ("30.36", "29", "8.80"),
        ("30.36", "7", "2.10"),
        ("35.00", "1", "0.40"),
        ("31.94", "84", "26.80"),
    ] {
        let known = numbers([("base", number(base)), ("months", number(months))]);
        assert_eq!(result(&penalty(Ties::HalfUp), &known), Ok(number(expected)), "{base} for {months} months");
    }
}

#[test]
fn the_working_names_every_number_in_its_order() {
    let known = numbers([("base", number("30.36")), ("months", number("29"))]);
    let calculation = calculate(&penalty(Ties::HalfUp), &share(), &known).expect("all is given");
    let product = [
        (Operand::Parameter(ParameterIndex(0)), number("0.01")),
        (given("base"), number("30.36")),
        (given("months"), number("29")),
    ];
    assert_eq!(calculation.product, product);
    assert!(calculation.over.is_empty());
    assert_eq!(calculation.exact, Ratio::new(88_044, 10_000));
}

#[test]
fn an_exact_half_goes_the_way_the_rounding_says() {
    let half = |sign| numbers([("base", number(sign)), ("months", number("1"))]);
    assert_eq!(result(&penalty(Ties::HalfUp), &half("35")), Ok(number("0.40")));
    assert_eq!(result(&penalty(Ties::HalfDown), &half("35")), Ok(number("0.30")));
    assert_eq!(result(&penalty(Ties::HalfUp), &half("-35")), Ok(number("-0.40")));
    assert_eq!(result(&penalty(Ties::HalfDown), &half("-35")), Ok(number("-0.30")));
}

#[test]
fn quotients_are_exact() {
    let known = numbers([("deposit", number("1200")), ("left", number("9")), ("months", number("12"))]);
    let calculation = calculate(&plain(&["deposit", "left"], &["months"]), &[], &known).expect("all is given");
    assert_eq!(calculation.result, number("900"));
    assert_eq!(calculation.over, [(given("months"), number("12"))]);
    let thirds = numbers([("deposit", number("1")), ("months", number("3"))]);
    assert_eq!(result(&plain(&["deposit"], &["months"]), &thirds), Ok(Ratio::new(1, 3)));
}

#[test]
fn a_missing_number_is_named() {
    let known = numbers([("months", number("12"))]);
    assert_eq!(result(&penalty(Ties::HalfUp), &known), Err(CalculationError::Missing(given("base"))));
    let missing = Err(CalculationError::Missing(Operand::Parameter(ParameterIndex(0))));
    assert_eq!(calculate(&penalty(Ties::HalfUp), &[], &known).map(|calculation| calculation.result), missing);
}

#[test]
fn zero_divides_nothing() {
    let known = numbers([("a", number("1")), ("b", number("0"))]);
    assert_eq!(result(&plain(&["a"], &["b"]), &known), Err(CalculationError::DivisionByZero));
}

#[test]
fn numbers_that_grow_too_large_are_refused_and_not_wrapped() {
    let known = numbers([("a", Ratio::from(i64::MAX)), ("b", Ratio::from(2)), ("c", Ratio::from(i64::MIN))]);
    assert_eq!(result(&plain(&["a"], &[]), &known), Ok(Ratio::from(i64::MAX)));
    assert_eq!(result(&plain(&["a", "b"], &["b"]), &known), Ok(Ratio::from(i64::MAX)), "there is room on the way");
    assert_eq!(result(&plain(&["a", "b"], &[]), &known), Err(CalculationError::Overflow));
    assert_eq!(result(&plain(&["a", "a", "a"], &[]), &known), Err(CalculationError::Overflow));
    assert_eq!(result(&plain(&["c", "c", "c"], &["c"]), &known), Err(CalculationError::Overflow));
}

#[test]
fn every_estimate_agrees_with_whole_cents() {
    let formula = penalty(Ties::HalfUp);
    for base_cents in (0..=6_000).step_by(7) {
        for months in 0..=60 {
            let known = numbers([("base", Ratio::new(base_cents, 100)), ("months", Ratio::from(months))]);
            let ten_cents = (base_cents * months + 500) / 1_000;
            assert_eq!(result(&formula, &known), Ok(Ratio::new(ten_cents, 10)), "{base_cents} cents, {months} months");
        }
    }
}

proptest! {
    #[test]
    fn a_rounded_result_is_a_multiple_and_none_is_nearer(base: i32, months in -1_000..1_000_i64, down: bool) {
        let ties = if down { Ties::HalfDown } else { Ties::HalfUp };
        let known = numbers([("base", Ratio::new(i64::from(base), 100)), ("months", Ratio::from(months))]);
        let result = result(&penalty(ties), &known).expect("it fits");
        let exact = Ratio::new(i64::from(base) * months, 10_000);
        prop_assert!((result / number("0.10")).is_integer());
        let error = if result > exact { result - exact } else { exact - result };
        prop_assert!(error <= number("0.05"));
    }

    #[test]
    fn no_numbers_panic(a: i64, b: i64, c: i64) {
        let known = numbers([("a", Ratio::from(a)), ("b", Ratio::from(b)), ("c", Ratio::from(c))]);
        let expected = if c == 0 { Err(CalculationError::DivisionByZero) } else {
            let (dividend, divisor) = (i128::from(a) * i128::from(b), i128::from(c));
            let exact = Ratio::new(dividend, divisor);
            match (i64::try_from(*exact.numer()), i64::try_from(*exact.denom())) {
                (Ok(numerator), Ok(denominator)) => Ok(Ratio::new(numerator, denominator)),
                _ => Err(CalculationError::Overflow),
            }
        };
        prop_assert_eq!(result(&plain(&["a", "b"], &["c"]), &known), expected);
    }
}
