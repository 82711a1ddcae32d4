use crate::check;
use crate::plans::{phone, tty};
use crate::read::{Table, Text, Value};
use crate::{Language, Report, Spot, suggestion};
use chrono::NaiveDate;
use rules::catalog::{Contact, Period};

/// Whom an agency can name: those to whom the documents send people in every State, without a number.
pub const ROLES: [&str; 4] = ["ship", "qio", "medicaid_office", "ombudsman"];

/// What an agency adds to the site that it gives to its people.
#[derive(Default)]
pub struct Agency {
    /// Whom its people can call. The id of each is its role; it is in force from the day on which it was checked.
    pub contacts: Vec<Contact>,
    /// Where each of them stands in the file.
    pub spots: Vec<Spot>,
    /// The texts, which are the same in every language, such as `agency.name` and `role.qio.hours`.
    pub texts: Vec<(String, String)>,
}

/// Makes what agency.toml says. A contact that was checked after `today` is noted.
pub fn agency(file: Value<'_>, today: NaiveDate, report: &Report) -> Agency {
    let mut agency = Agency::default();
    let Some(table) = file.table_named("agency.toml".to_owned()) else { return agency };
    agency.say("agency.name", table.need("name"));
    if let Some(link) = table.need("link").and_then(|link| agency.say("agency.link", Some(link))) {
        check::link(&link, report);
    }
    for (role, table) in table.each("contact", "contact") {
        if !ROLES.contains(&role.text) {
            let hint = suggestion(role.text, ROLES);
            report.note(&role.spot, format!("there is no role `{}` that an agency can fill{hint}", role.text));
        }
        agency.add(&role, &table, today, report);
    }
    agency
}

impl Agency {
    /// Adds the texts to those of a language, each name after the title of its role. What the language says of roles
    /// that nobody fills is dropped.
    pub fn tell(&self, language: &mut Language) {
        let mut told = self.texts.clone();
        for contact in &self.contacts {
            let (title, name) = (role_key(&contact.id, "title"), role_key(&contact.id, "name"));
            let title = language.texts.iter().find(|(key, _)| *key == title).map(|(_, text)| text.clone());
            let names = told.iter_mut().filter(|(key, _)| *key == name);
            names.for_each(|(_, text)| *text = format!("{}: {text}", title.clone().unwrap_or_default()));
        }
        let named = |key: &str| self.contacts.iter().any(|contact| key == role_key(&contact.id, "named"));
        language.texts.retain(|(key, _)| !key.starts_with("role.") || named(key));
        language.texts.extend(told);
    }

    fn add(&mut self, role: &Text<'_>, table: &Table<'_>, today: NaiveDate, report: &Report) {
        let id = role.text;
        for (key, value) in [
            ("name", table.need("name")),
            ("hours", table.get("hours")),
            ("source", table.need("source")),
            ("checked_by", table.need("checked_by")),
        ] {
            self.say(&role_key(id, key), value);
        }
        self.contacts.push(Contact {
            id: id.to_owned(),
            phone: Some(phone(table, "phone", report)),
            tty: tty(table, report),
            email: table.get("email").and_then(Value::text).map(|text| check::email(&text, report)),
            period: Period { from: checked(table, today, report), until: None },
            cites: Vec::new(),
        });
        self.spots.push(role.spot.clone());
    }

    /// Keeps a text under a key, if there is one.
    fn say<'a>(&mut self, key: &str, value: Option<Value<'a>>) -> Option<Text<'a>> {
        let text = value.and_then(Value::text)?;
        self.texts.push((key.to_owned(), text.text.to_owned()));
        Some(text)
    }
}

/// The key of a text about a role.
fn role_key(role: &str, key: &str) -> String {
    format!("role.{role}.{key}")
}

/// The day on which somebody last called or read the source, which cannot be still to come.
fn checked(table: &Table<'_>, today: NaiveDate, report: &Report) -> Option<NaiveDate> {
    let value = table.need("checked")?;
    let spot = value.spot.clone();
    let day = value.date()?;
    if day > today {
        report.note(&spot, format!("{} was checked on {day}, a day that is still to come", table.name));
    }
    Some(day)
}
