use super::{Element, element};
use crate::Site;
use crate::generated::ui;
use crate::text::MONTHS;
use chrono::NaiveDate;
use yew::Callback;

/// A day as typed, not yet checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct DateTyped {
    pub month: String,
    pub day: String,
    pub year: String,
}

/// What is wrong with a typed day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateError {
    /// A part is missing or not a number.
    Incomplete,
    /// The year is not one of four digits.
    Year,
    /// The calendar has no such day.
    Impossible,
}

impl DateError {
    /// The key of the sentence that says so.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Incomplete => ui::DATE_INCOMPLETE,
            Self::Year => ui::DATE_YEAR,
            Self::Impossible => ui::DATE_IMPOSSIBLE,
        }
    }
}

impl DateTyped {
    /// The parts of a day.
    pub(crate) fn of(day: NaiveDate) -> Self {
        use chrono::Datelike;
        Self { month: day.month().to_string(), day: day.day().to_string(), year: day.year().to_string() }
    }

    /// The day, if there is such a day.
    pub(crate) fn day(&self) -> Result<NaiveDate, DateError> {
        let (month, day, year) = (number(&self.month)?, number(&self.day)?, number(&self.year)?);
        if !(1900..=2100).contains(&year) {
            return Err(DateError::Year);
        }
        NaiveDate::from_ymd_opt(year.cast_signed(), month, day).ok_or(DateError::Impossible)
    }
}

/// A number as typed.
fn number(text: &str) -> Result<u32, DateError> {
    let digits = text.trim();
    // The reader of numbers takes a sign too, which no part of a date has.
    let number = if digits.starts_with('+') { None } else { digits.parse().ok() };
    number.ok_or(DateError::Incomplete)
}

/// A day in three parts.
pub(crate) struct DateFields<'a> {
    pub id: &'a str,
    pub legend: &'a str,
    pub hint: &'a str,
    pub typed: &'a DateTyped,
    pub change: Callback<DateTyped>,
    pub error: Option<&'a str>,
}

/// Shows a month to pick, a day and a year to type.
pub(crate) fn date_fields(site: &Site, fields: &DateFields<'_>) -> Element {
    let (id, typed) = (fields.id, fields.typed);
    let (hint_id, error_id) = ([id, "-hint"].concat(), [id, "-error"].concat());
    let described = if fields.error.is_some() { &[&error_id, " ", &hint_id].concat() } else { &hint_id };
    let mut month = element("select", "usa-select")
        .with("id", id)
        .flag("disabled", !site.ready)
        .on_pick(&part(fields, |typed, month| typed.month = month))
        .child(option("", &typed.month, site.text(ui::DATE_CHOOSE_MONTH)));
    for (key, number) in MONTHS.iter().zip(1_u32..) {
        month = month.child(option(&number.to_string(), &typed.month, site.text(key)));
    }
    let (day_id, year_id) = ([id, "-day"].concat(), [id, "-year"].concat());
    let day = number_field(site, &day_id, "2").value(&typed.day).on_type(&part(fields, |typed, day| typed.day = day));
    let year =
        number_field(site, &year_id, "6").value(&typed.year).on_type(&part(fields, |typed, year| typed.year = year));
    let parts = element("div", "usa-memorable-date")
        .child(group(
            "usa-form-group usa-form-group--month usa-form-group--select",
            id,
            site.text(ui::DATE_MONTH),
            month,
        ))
        .child(group("usa-form-group usa-form-group--day", &day_id, site.text(ui::DATE_DAY), day))
        .child(group("usa-form-group usa-form-group--year", &year_id, site.text(ui::DATE_YEAR_LABEL), year));
    element("fieldset", "usa-fieldset date-fields")
        .with("aria-describedby", described)
        .child(element("legend", "usa-legend").text(fields.legend))
        .child(element("p", "usa-hint").with("id", &hint_id).text(fields.hint))
        .maybe(fields.error.map(|error| element("p", "usa-error-message").with("id", &error_id).text(error)))
        .child(parts)
}

/// Takes what is typed in one of the parts.
fn part(fields: &DateFields<'_>, set: fn(&mut DateTyped, String)) -> Callback<String> {
    let (typed, change) = (fields.typed.clone(), fields.change.clone());
    Callback::from(move |value| {
        let mut next = typed.clone();
        set(&mut next, value);
        change.emit(next);
    })
}

fn option(value: &str, picked: &str, text: &str) -> Element {
    element("option", "").key(value).with("value", value).flag("selected", picked == value).text(text)
}

/// A field for a number of so many digits.
fn number_field(site: &Site, id: &str, digits: &str) -> Element {
    element("input", "usa-input")
        .with("id", id)
        .with("inputmode", "numeric")
        .with("maxlength", digits)
        .with("autocomplete", "off")
        .flag("disabled", !site.ready)
}

/// A field with its label.
fn group(class: &'static str, id: &str, label: &str, field: Element) -> Element {
    element("div", class).child(element("label", "usa-label").with("for", id).text(label)).child(field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn typed(month: &str, day: &str, year: &str) -> Result<NaiveDate, DateError> {
        DateTyped { month: month.to_owned(), day: day.to_owned(), year: year.to_owned() }.day()
    }

    #[test]
    fn every_day_that_is_typed_is_taken() {
        let first = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or_default();
        let last = NaiveDate::from_ymd_opt(2100, 12, 31).unwrap_or_default();
        for day in first.iter_days().take_while(|day| *day <= last) {
            assert_eq!(DateTyped::of(day).day(), Ok(day));
        }
        assert_eq!((typed("12", "31", "1899"), typed("1", "1", "2101")), (Err(DateError::Year), Err(DateError::Year)));
    }

    #[test]
    fn other_ways_to_write_a_number_are_no_dates() {
        for year in ["+2009", "-2009", "2009.0", "2 009", "0x7d9", "٢٠٠٩", "", "4294967296", "year"] {
            assert_eq!(typed("3", "3", year), Err(DateError::Incomplete), "{year}");
        }
        assert_eq!(typed("3", "3", "4294967295"), Err(DateError::Year));
        assert_eq!(typed("2", "29", "2007"), Err(DateError::Impossible));
        assert_eq!(typed("0", "0", "2007"), Err(DateError::Impossible));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_taken_is_what_was_typed(
            month in "[0-9+ ]{0,3}|\\PC{0,4}",
            day in "[0-9+ ]{0,3}|\\PC{0,4}",
            year in "[12][0-9]{3}|[0-9+ -]{0,6}|\\PC{0,6}",
        ) {
            if let Ok(taken) = typed(&month, &day, &year) {
                let DateTyped { month: of_month, day: of_day, year: of_year } = DateTyped::of(taken);
                for (typed, of) in [(month, of_month), (day, of_day), (year, of_year)] {
                    let plain = typed.trim().trim_start_matches('0');
                    prop_assert_eq!(plain, of);
                }
            }
        }
    }
}
