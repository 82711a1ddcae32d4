use crate::Site;
use crate::generated::ui;
use crate::text::MONTHS;
use chrono::NaiveDate;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::{AttrValue, Callback, Event, Html, InputEvent, TargetCast, html};

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
        let number = |text: &str| text.trim().parse::<u32>().map_err(|_| DateError::Incomplete);
        let (month, day, year) = (number(&self.month)?, number(&self.day)?, number(&self.year)?);
        let year = i32::try_from(year).map_err(|_| DateError::Year)?;
        if !(1900..=2100).contains(&year) {
            return Err(DateError::Year);
        }
        NaiveDate::from_ymd_opt(year, month, day).ok_or(DateError::Impossible)
    }
}

/// A day in three parts.
pub(crate) struct DateFields {
    pub id: String,
    pub legend: AttrValue,
    pub hint: AttrValue,
    pub typed: DateTyped,
    pub change: Callback<DateTyped>,
    pub error: Option<AttrValue>,
}

/// Shows a month to pick, a day and a year to type.
pub(crate) fn date_fields(site: &Site, fields: &DateFields) -> Html {
    let (hint_id, error_id) = (format!("{}-hint", fields.id), format!("{}-error", fields.id));
    let typed = fields.typed.clone();
    let month = fields.change.reform({
        let typed = typed.clone();
        move |event: Event| {
            let picked = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value());
            DateTyped { month: picked.unwrap_or_default(), ..typed.clone() }
        }
    });
    let text =
        |event: &InputEvent| event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default();
    let day = fields.change.reform({
        let typed = typed.clone();
        move |event: InputEvent| DateTyped { day: text(&event), ..typed.clone() }
    });
    let year = fields.change.reform({
        let typed = typed.clone();
        move |event: InputEvent| DateTyped { year: text(&event), ..typed.clone() }
    });
    let months = MONTHS.iter().zip(1..).map(|(key, number)| {
        let number: u32 = number;
        let value = number.to_string();
        html! { <option key={number} value={value.clone()} selected={typed.month == value}>{ site.text(key) }</option> }
    });
    let described = if fields.error.is_some() { format!("{error_id} {hint_id}") } else { hint_id.clone() };
    html! {
        <fieldset class="usa-fieldset date-fields" aria-describedby={described}>
            <legend class="usa-legend">{ &fields.legend }</legend>
            <p class="usa-hint" id={hint_id}>{ &fields.hint }</p>
            if let Some(error) = &fields.error {
                <p class="usa-error-message" id={error_id}>{ error }</p>
            }
            <div class="usa-memorable-date">
                <div class="usa-form-group usa-form-group--month usa-form-group--select">
                    <label class="usa-label" for={fields.id.clone()}>{ site.text(ui::DATE_MONTH) }</label>
                    <select class="usa-select" id={fields.id.clone()} onchange={month} disabled={!site.ready}>
                        <option value="" selected={typed.month.is_empty()}>{ site.text(ui::DATE_CHOOSE_MONTH) }</option>
                        { for months }
                    </select>
                </div>
                <div class="usa-form-group usa-form-group--day">
                    <label class="usa-label" for={format!("{}-day", fields.id)}>{ site.text(ui::DATE_DAY) }</label>
                    <input class="usa-input" id={format!("{}-day", fields.id)} inputmode="numeric" maxlength="2"
                        autocomplete="off" value={typed.day.clone()} oninput={day} disabled={!site.ready} />
                </div>
                <div class="usa-form-group usa-form-group--year">
                    <label class="usa-label" for={format!("{}-year", fields.id)}>{ site.text(ui::DATE_YEAR_LABEL) }</label>
                    <input class="usa-input" id={format!("{}-year", fields.id)} inputmode="numeric" maxlength="6"
                        autocomplete="off" value={typed.year.clone()} oninput={year} disabled={!site.ready} />
                </div>
            </div>
        </fieldset>
    }
}
