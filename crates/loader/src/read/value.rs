use super::scalar::{date_of, described, exact, time_of};
use super::{Document, Table, Text};
use crate::{Report, Spot};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use num_rational::Ratio;
use rules::time::Moment;
use toml::de::{DeString, DeTable, DeValue};

/// A value of a file, which is asked to be of one type; another type is noted.
#[derive(Clone)]
pub struct Value<'a> {
    /// Where it begins.
    pub spot: Spot,
    document: &'a Document<'a>,
    report: &'a Report,
    key: &'a str,
    content: &'a DeValue<'a>,
}

impl<'a> Value<'a> {
    pub(super) fn new(
        document: &'a Document<'a>,
        report: &'a Report,
        key: &'a str,
        content: &'a DeValue<'a>,
        spot: Spot,
    ) -> Self {
        Self { spot, document, report, key, content }
    }

    /// A text, not empty.
    pub fn text(self) -> Option<Text<'a>> {
        let text = self.or_note(self.content.as_str(), "a text")?;
        if text.trim().is_empty() {
            self.report.note(&self.spot, format!("`{}` is empty", self.key));
        }
        Some(Text { text, spot: self.spot })
    }

    /// `true` or `false`.
    pub fn truth(self) -> Option<bool> {
        self.or_note(self.content.as_bool(), "true or false")
    }

    /// A whole number that fits the type.
    pub fn whole<T: TryFrom<i64>>(self) -> Option<T> {
        let number =
            self.content.as_integer().and_then(|digits| i64::from_str_radix(digits.as_str(), digits.radix()).ok());
        self.or_note(number.and_then(|number| T::try_from(number).ok()), "a whole number in its range")
    }

    /// An exact number, written as a text so that no digit is lost.
    pub fn exact(self) -> Option<Ratio<i64>> {
        self.or_note(self.content.as_str().and_then(exact), "an exact number written as a text, such as \"0.10\"")
    }

    /// A day.
    pub fn date(self) -> Option<NaiveDate> {
        let date = self.content.as_datetime().filter(|moment| moment.time.is_none()).and_then(date_of);
        self.or_note(date, "a day, such as 2007-02-01")
    }

    /// A moment on the local clock.
    pub fn moment(self) -> Option<NaiveDateTime> {
        let moment = self.content.as_datetime().filter(|moment| moment.offset.is_none());
        let moment = moment.and_then(|moment| Some(date_of(moment)?.and_time(time_of(moment)?)));
        self.or_note(moment, "a moment without a time zone, such as 2007-02-01T12:00:00")
    }

    /// A time on the clock.
    pub fn time(self) -> Option<NaiveTime> {
        let time = self.content.as_datetime().filter(|moment| moment.date.is_none()).and_then(time_of);
        self.or_note(time, "a time, such as 12:00:00")
    }

    /// A day, perhaps with a time on the clock there.
    pub fn day_or_moment(self) -> Option<Moment> {
        let timed = self.content.as_datetime().is_some_and(|moment| moment.time.is_some());
        if timed { self.moment().map(Moment::from) } else { self.date().map(Moment::day) }
    }

    /// A table, named after its key.
    pub fn table(self) -> Option<Table<'a>> {
        let name = format!("`{}`", self.key);
        self.table_named(name)
    }

    /// A table with a name for sentences.
    pub fn table_named(self, name: String) -> Option<Table<'a>> {
        let entries = self.or_note(self.content.as_table(), "a table")?;
        Some(Table::new(self.document, self.report, entries, self.spot, name))
    }

    /// The elements of a list.
    pub fn list(self) -> Vec<Value<'a>> {
        let Some(list) = self.or_note(self.content.as_array(), "a list") else { return Vec::new() };
        let element = |value: &'a toml::Spanned<DeValue<'a>>| {
            let spot = self.document.spot(&value.span());
            Self::new(self.document, self.report, self.key, value.get_ref(), spot)
        };
        list.iter().map(element).collect()
    }

    /// The texts of a list.
    pub fn texts(self) -> Vec<Text<'a>> {
        self.list().into_iter().filter_map(Value::text).collect()
    }

    /// One text, or the texts of a list.
    pub fn one_or_more(self) -> Vec<Text<'a>> {
        if self.content.is_str() { self.text().into_iter().collect() } else { self.texts() }
    }

    /// One of a few texts, each with its meaning.
    pub fn choice<T: Copy>(self, choices: &[(&str, T)]) -> Option<T> {
        let text = self.clone().text()?;
        let found = choices.iter().find(|(name, _)| *name == text.text);
        if found.is_none() {
            let names: Vec<_> = choices.iter().map(|(name, _)| format!("\"{name}\"")).collect();
            self.report
                .note(&self.spot, format!("`{}` must be {}, not \"{}\"", self.key, names.join(" or "), text.text));
        }
        found.map(|(_, meaning)| *meaning)
    }

    /// What a table holds below a key, without noting anything, for a first look at ids.
    pub fn peek(&self, key: &str) -> Option<Value<'a>> {
        self.peek_entries().into_iter().find(|(id, _)| id.text == key).map(|(_, value)| value)
    }

    /// What a table holds, without noting anything; nothing if it is not a table.
    pub fn peek_entries(&self) -> Vec<(Text<'a>, Value<'a>)> {
        self.content.as_table().map(|entries| entries_of(self.document, self.report, entries)).unwrap_or_default()
    }

    /// What a list holds, without noting anything; nothing if it is not a list.
    pub fn peek_list(&self) -> Vec<Value<'a>> {
        self.content.as_array().map(|_| self.clone().list()).unwrap_or_default()
    }

    /// Whether it is a table.
    pub fn is_table(&self) -> bool {
        self.content.is_table()
    }

    /// The text, without noting anything.
    pub fn peek_text(&self) -> Option<Text<'a>> {
        self.content.as_str().map(|text| Text { text, spot: self.spot.clone() })
    }

    fn or_note<T>(&self, found: Option<T>, wanted: &str) -> Option<T> {
        if found.is_none() {
            let sentence = format!("`{}` must be {wanted}, not {}", self.key, described(self.content));
            self.report.note(&self.spot, sentence);
        }
        found
    }
}

/// The keys of a table with their values, in the order of the file.
pub(super) fn entries_of<'a>(
    document: &'a Document<'a>,
    report: &'a Report,
    entries: &'a DeTable<'a>,
) -> Vec<(Text<'a>, Value<'a>)> {
    let entry = |(key, value): (&'a toml::Spanned<DeString<'a>>, &'a toml::Spanned<DeValue<'a>>)| {
        // A table that only exists because a table inside it has a heading has no place of its own.
        let span = if value.span().is_empty() { key.span() } else { value.span() };
        let text = Text { text: key.get_ref(), spot: document.spot(&key.span()) };
        (text, Value::new(document, report, key.get_ref(), value.get_ref(), document.spot(&span)))
    };
    entries.iter().map(entry).collect()
}
