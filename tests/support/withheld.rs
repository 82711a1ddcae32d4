use super::app::App;
use super::document::Element;
use super::occasion::{Occasion, date, month, now};
use chrono::Datelike;
use rules::catalog::Source;
use std::collections::{BTreeSet, HashMap};

/// What pages may show on an occasion outside the period.
pub struct Allowance<'a> {
    /// The numbers and addresses that can always be called.
    always: BTreeSet<&'a str>,
    /// What has digits and may be said all the same.
    sayable: Vec<String>,
    /// The word for an hour.
    noon: &'a str,
    /// The lines read so far, and whether each tells what must be withheld. Thousands of pages share most of theirs.
    read: HashMap<String, bool>,
}

impl<'a> Allowance<'a> {
    /// What may be shown to somebody with one date and topic.
    pub fn of(app: &'a App, occasion: &Occasion<'_>) -> Self {
        let (always, noon) = (always_callable(app), app.text("ui.later.noon"));
        Self { always, sayable: sayable(app, occasion), noon, read: HashMap::new() }
    }

    /// What a page shows and must not: a date, an hour, an amount, a number that may be dead, a clock.
    ///
    /// All of them have a digit or a word of their own. So once everything is taken away that may be said, no digit is
    /// left.
    pub fn withheld(&mut self, page: &Element) -> Vec<String> {
        let dead = callable(page).into_iter().filter(|number| !self.always.contains(number));
        let mut found: Vec<String> = dead.map(|number| format!("{number} can be called")).collect();
        let all = page.all().into_iter();
        let forms = all.filter(|element| ["form", "time", "select"].contains(&element.name.as_str()));
        let clocks = forms.filter(|element| element.attribute("class").is_some_and(|class| class.contains("clock")));
        found.extend(clocks.map(|element| format!("a clock: {}", element.text())));
        let text = page.text();
        found.extend(text.lines().filter(|line| self.tells(line)).map(|line| format!("told: {line}")));
        found
    }

    fn tells(&mut self, line: &str) -> bool {
        if let Some(tells) = self.read.get(line) {
            return *tells;
        }
        let has_digit_or_hour = |line: &str| {
            line.contains(|letter: char| letter.is_ascii_digit() || ['$', '%'].contains(&letter))
                || line.split(' ').any(|word| word == self.noon)
        };
        let own = |line: &str| self.sayable.iter().fold(line.to_owned(), |line, text| line.replace(text, ""));
        let tells = has_digit_or_hour(line) && has_digit_or_hour(&own(line));
        self.read.insert(line.to_owned(), tells);
        tells
    }
}

/// The addresses under which a page can be used to call or write.
pub fn callable(page: &Element) -> Vec<&str> {
    let links = page.all().into_iter().filter_map(|element| element.attribute("href"));
    links.filter_map(|link| link.strip_prefix("tel:").or_else(|| link.strip_prefix("mailto:"))).collect()
}

/// The numbers and addresses of the contacts without an end.
pub fn always_callable(app: &App) -> BTreeSet<&str> {
    let always = app.catalog.contacts.iter().filter(|contact| contact.period.until.is_none());
    let ways = always.flat_map(|contact| [&contact.phone, &contact.tty, &contact.email]);
    ways.flatten().map(String::as_str).collect()
}

/// What has digits and may be said all the same, the longest first: the ends of the period, the date that the user
/// gave, the day of printing, the contacts without an end, the names of contacts, and what names a document.
fn sayable(app: &App, occasion: &Occasion<'_>) -> Vec<String> {
    let given = occasion.when.day(now().date()).map(|day| date(app, day));
    let days = [occasion.from(app), occasion.until(app), date(app, now().date())].into_iter().chain(given);
    let contacts = always_callable(app).into_iter().map(str::to_owned);
    let names = app.catalog.contacts.iter().map(|contact| app.text(&format!("contact.{}.name", contact.id)).to_owned());
    let documents = app.catalog.sources.iter().flat_map(|source| {
        let headings = source.places.iter().map(|place| place.heading.clone());
        headings.chain([source.title.clone(), source.issuer.clone(), source_date(app, source)])
    });
    let mut sayable: Vec<String> = days.chain(contacts).chain(names).chain(documents).collect();
    sayable.retain(|text| !text.is_empty());
    sayable.sort_by_key(|text| std::cmp::Reverse(text.len()));
    sayable.dedup();
    sayable
}

/// The date that a document bears, in words.
fn source_date(app: &App, source: &Source) -> String {
    let year = source.dated.year().to_string();
    let month = [("month", month(app, source.dated)), ("year", &year)];
    if source.month_only { words::fill(app.text("ui.later.date_month_only"), &month) } else { date(app, source.dated) }
}
