use super::app::App;
use super::document::Element;
use super::occasion::{Occasion, date, month, now};
use chrono::Datelike;
use rules::catalog::Source;
use signpost::Case;
use std::collections::BTreeSet;

/// What a page outside the period shows and must not: a date, an hour, an amount, a number that may be dead, a clock.
///
/// All of them have a digit or a word of their own. So once everything is taken away that may be said, no digit is left.
pub fn withheld(app: &App, occasion: &Occasion<'_>, case: &Case, page: &Element) -> Vec<String> {
    let always = always_callable(app);
    let dead = callable(page).into_iter().filter(|number| !always.contains(number));
    let mut found: Vec<String> = dead.map(|number| format!("{number} can be called")).collect();
    let forms = page.all().into_iter().filter(|element| ["form", "time", "select"].contains(&element.name.as_str()));
    let clocks = forms.filter(|element| element.attribute("class").is_some_and(|class| class.contains("clock")));
    found.extend(clocks.map(|element| format!("a clock: {}", element.text())));
    let amounts: Vec<char> = ('0'..='9').chain(['$', '%']).collect();
    let noon = app.text("ui.later.noon");
    let tells = |line: &str| line.contains(amounts.as_slice()) || line.split(' ').any(|word| word == noon);
    let allowed = allowed(app, occasion, case);
    let own = |line: &str| allowed.iter().fold(line.to_owned(), |line, allowed| line.replace(allowed, ""));
    let text = page.text();
    let told = text.lines().filter(|line| tells(line) && tells(&own(line)));
    found.extend(told.map(|line| format!("told: {line}")));
    found
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
fn allowed(app: &App, occasion: &Occasion<'_>, case: &Case) -> Vec<String> {
    let given = case.when.and_then(|when| when.day(now().date())).map(|day| date(app, day));
    let days = [occasion.from(app), occasion.until(app), date(app, now().date())].into_iter().chain(given);
    let contacts = always_callable(app).into_iter().map(str::to_owned);
    let names = app.catalog.contacts.iter().map(|contact| app.text(&format!("contact.{}.name", contact.id)).to_owned());
    let documents = app.catalog.sources.iter().flat_map(|source| {
        let headings = source.places.iter().map(|place| place.heading.clone());
        headings.chain([source.title.clone(), source.issuer.clone(), source_date(app, source)])
    });
    let mut allowed: Vec<String> = days.chain(contacts).chain(names).chain(documents).collect();
    allowed.retain(|text| !text.is_empty());
    allowed.sort_by_key(|text| std::cmp::Reverse(text.len()));
    allowed.dedup();
    allowed
}

/// The date that a document bears, in words.
fn source_date(app: &App, source: &Source) -> String {
    let year = source.dated.year().to_string();
    let month = [("month", month(app, source.dated)), ("year", &year)];
    if source.month_only { words::fill(app.text("ui.later.date_month_only"), &month) } else { date(app, source.dated) }
}
