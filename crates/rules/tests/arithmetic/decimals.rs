//! Decimals are read exactly or not at all.

use num_rational::Ratio;
use proptest::prelude::*;
use rules::arithmetic::{DecimalError, parse};

#[test]
fn decimals_are_exact() {
    assert_eq!(parse("0.10"), Ok(Ratio::new(1, 10)));
    assert_eq!(parse("30.36"), Ok(Ratio::new(759, 25)));
    assert_eq!(parse("-2.5"), Ok(Ratio::new(-5, 2)));
    assert_eq!(parse("007"), Ok(Ratio::from(7)));
    assert_eq!(parse("-0"), Ok(Ratio::from(0)));
}

#[test]
fn other_texts_are_refused() {
    for text in ["", "-", ".5", "5.", ".", "1.2.3", "+1", "--1", "1e3", " 1", "1,5", "$5", "1/2", "0.-5", "٣"] {
        assert_eq!(parse(text), Err(DecimalError::Malformed), "{text:?}");
    }
}

#[test]
fn numbers_too_long_to_hold_are_refused() {
    assert_eq!(parse("9223372036854775807"), Ok(Ratio::from(i64::MAX)));
    assert_eq!(parse("9223372036854775808"), Err(DecimalError::TooLong));
    assert_eq!(parse("0.000000000000000001"), Ok(Ratio::new(1, 1_000_000_000_000_000_000)));
    assert_eq!(parse("0.0000000000000000001"), Err(DecimalError::TooLong));
}

proptest! {
    #[test]
    fn every_amount_of_cents_comes_back(cents in 0..=i64::MAX / 100, negative: bool) {
        let (sign, factor) = if negative { ("-", -1) } else { ("", 1) };
        let text = format!("{sign}{}.{:02}", cents / 100, cents % 100);
        prop_assert_eq!(parse(&text), Ok(Ratio::new(factor * cents, 100)));
    }

    #[test]
    fn no_text_panics(text in ".{0,40}") {
        let is_decimal = parse(&text).is_ok();
        prop_assert!(!is_decimal || text.bytes().all(|byte| byte.is_ascii_digit() || b"-.".contains(&byte)));
    }
}
