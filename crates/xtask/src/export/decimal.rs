use num_rational::Ratio;

/// The digits after the point that a 64-bit number can need.
const PLACES: u32 = 18;

/// An exact number as the data writes it, such as `0.1`. One that no decimal states exactly is a fraction, such as `1/3`.
pub fn decimal(number: Ratio<i64>) -> String {
    let wide = Ratio::new(i128::from(*number.numer()), i128::from(*number.denom()));
    let shifted = |places| (places, wide * Ratio::from_integer(10_i128.pow(places)));
    let Some((places, digits)) = (0..=PLACES).map(shifted).find(|(_, shifted)| shifted.is_integer()) else {
        return number.to_string();
    };
    let sign = if digits < Ratio::from_integer(0) { "-" } else { "" };
    let places = places as usize;
    let digits = format!("{:0>width$}", digits.to_integer().unsigned_abs(), width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules::arithmetic::parse;

    #[test]
    fn writes_what_the_data_reads() {
        for text in ["0", "5", "-12", "0.01", "-0.1", "30.36", "0.000000000000000001", "9223372036854775807"] {
            assert_eq!(decimal(parse(text).unwrap()), text);
        }
    }

    #[test]
    fn drops_zeros_that_say_nothing() {
        assert_eq!(decimal(parse("0.10").unwrap()), "0.1");
        assert_eq!(decimal(parse("1.00").unwrap()), "1");
    }

    #[test]
    fn keeps_what_no_decimal_states() {
        assert_eq!(decimal(Ratio::new(1, 3)), "1/3");
    }
}
