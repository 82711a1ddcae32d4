use num_rational::Ratio;

/// Why a text is not an exact decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalError {
    /// It is not of the form `12`, `-12` or `12.50`.
    Malformed,
    /// It has more digits than can be held exactly.
    TooLong,
}

/// Reads an exact decimal such as `0.10` or `-30.36`: digits, perhaps a minus sign before them, perhaps a point and
/// more digits after them.
///
/// # Errors
///
/// [`DecimalError`] if the text has another form, or too many digits for a fraction of 64-bit numbers.
pub fn parse(text: &str) -> Result<Ratio<i64>, DecimalError> {
    let (sign, unsigned) = text.strip_prefix('-').map_or((1, text), |unsigned| (-1, unsigned));
    let (whole, fraction) = unsigned.split_once('.').map_or((unsigned, None), |(whole, rest)| (whole, Some(rest)));
    let fraction_digits = fraction.unwrap_or_default();
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !fraction.is_none_or(is_number) {
        return Err(DecimalError::Malformed);
    }
    let numerator: i64 = format!("{whole}{fraction_digits}").parse().map_err(|_| DecimalError::TooLong)?;
    let places = u32::try_from(fraction_digits.len()).map_err(|_| DecimalError::TooLong)?;
    let denominator = 10_i64.checked_pow(places).ok_or(DecimalError::TooLong)?;
    Ok(Ratio::new(sign * numerator, denominator))
}
