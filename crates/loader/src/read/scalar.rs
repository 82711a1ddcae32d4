use chrono::{NaiveDate, NaiveTime};
use num_rational::Ratio;
use toml::de::DeValue;
use toml::value::Datetime;

/// A value as a sentence names it.
pub fn described(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("the text \"{text}\""),
        DeValue::Integer(number) => format!("the number {number}"),
        DeValue::Float(number) => format!("the number {number}"),
        DeValue::Boolean(truth) => truth.to_string(),
        DeValue::Datetime(moment) => moment.to_string(),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    }
}

/// An exact number that is not negative, such as `0.10`.
pub fn exact(text: &str) -> Option<Ratio<i64>> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(decimals) || text.ends_with('.') {
        return None;
    }
    let places = u32::try_from(decimals.len()).ok()?;
    Some(Ratio::new(format!("{whole}{decimals}").parse().ok()?, 10_i64.checked_pow(places)?))
}

/// The day of a moment.
pub fn date_of(moment: &Datetime) -> Option<NaiveDate> {
    let date = moment.date?;
    NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
}

/// The time of a moment.
pub fn time_of(moment: &Datetime) -> Option<NaiveTime> {
    let time = moment.time?;
    NaiveTime::from_hms_opt(u32::from(time.hour), u32::from(time.minute), u32::from(time.second.unwrap_or(0)))
}
