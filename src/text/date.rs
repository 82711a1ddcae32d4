use crate::Site;
use crate::generated::ui;
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use rules::catalog::Source;
use rules::time::Moment;

/// A day in words, with its weekday if wanted.
#[inline(never)]
pub(crate) fn date_text(site: &Site, day: NaiveDate, with_weekday: bool) -> String {
    let month = site.text(MONTHS[day.month0() as usize]);
    let weekday = site.text(WEEKDAYS[day.weekday().num_days_from_monday() as usize]);
    let key = if with_weekday { ui::DATE_WITH_WEEKDAY } else { ui::DATE };
    let values =
        [("weekday", weekday), ("month", month), ("day", &day.day().to_string()), ("year", &day.year().to_string())];
    site.fill(key, &values)
}

/// The date that a document bears, in words.
pub(crate) fn source_date(site: &Site, source: &Source) -> String {
    if !source.month_only {
        return date_text(site, source.dated, false);
    }
    let (month, year) = (site.text(MONTHS[source.dated.month0() as usize]), source.dated.year().to_string());
    site.fill(ui::DATE_MONTH_ONLY, &[("month", month), ("year", &year)])
}

/// The end of a period in words, or nothing where it is open.
pub(crate) fn end_text(site: &Site, day: Option<NaiveDate>) -> String {
    day.map(|day| date_text(site, day, false)).unwrap_or_default()
}

/// A moment in words: the day with its weekday, and the time if it has one.
pub(crate) fn moment_text(site: &Site, moment: Moment) -> String {
    let day = date_text(site, moment.date, true);
    match moment.time {
        Some(time) => site.fill(ui::DATE_AND_TIME, &[("date", &day), ("time", &time_text(site, time))]),
        None => day,
    }
}

/// A local time in words.
pub(crate) fn time_text(site: &Site, time: NaiveTime) -> String {
    if time.minute() == 0 && time.hour() == 12 {
        return site.text(ui::NOON).to_owned();
    }
    let (afternoon, hour) = time.hour12();
    let key = if afternoon { ui::TIME_AFTERNOON } else { ui::TIME_MORNING };
    site.fill(key, &[("hour", &hour.to_string()), ("minute", &format!("{:02}", time.minute()))])
}

pub(crate) const MONTHS: [&str; 12] = [
    ui::MONTH_JANUARY,
    ui::MONTH_FEBRUARY,
    ui::MONTH_MARCH,
    ui::MONTH_APRIL,
    ui::MONTH_MAY,
    ui::MONTH_JUNE,
    ui::MONTH_JULY,
    ui::MONTH_AUGUST,
    ui::MONTH_SEPTEMBER,
    ui::MONTH_OCTOBER,
    ui::MONTH_NOVEMBER,
    ui::MONTH_DECEMBER,
];

const WEEKDAYS: [&str; 7] = [
    ui::WEEKDAY_MONDAY,
    ui::WEEKDAY_TUESDAY,
    ui::WEEKDAY_WEDNESDAY,
    ui::WEEKDAY_THURSDAY,
    ui::WEEKDAY_FRIDAY,
    ui::WEEKDAY_SATURDAY,
    ui::WEEKDAY_SUNDAY,
];
