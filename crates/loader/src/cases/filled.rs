use rules::catalog::{Catalog, Clock, Contact, Limit, Parameter, Step, Topic};
use words::{Pack, Piece, fill, pieces};

/// What the placeholders of a topic's sentences are filled from.
pub struct Filling<'a> {
    /// The contacts.
    pub catalog: &'a Catalog,
    /// The clocks and parameters.
    pub topic: &'a Topic,
    /// The names of contacts, and the forms of steps and units.
    pub words: &'a Pack,
}

impl Filling<'_> {
    /// A sentence as a reader sees it.
    pub fn text(&self, text: &str) -> String {
        let part = |piece: Piece<'_>| match piece {
            Piece::Plain(plain) => plain.to_owned(),
            Piece::Placeholder(name) => self.placeholder(name),
        };
        pieces(text).into_iter().map(part).collect()
    }

    fn placeholder(&self, name: &str) -> String {
        let contact = |id: &str| self.catalog.contacts.iter().find(|contact| contact.id == id);
        let parameter = |id: &str| self.topic.parameters.iter().find(|parameter| parameter.id == id);
        let (kind, id) = name.split_once('.').unwrap_or_default();
        let filled = match kind {
            "contact" => contact(id).map(|contact| self.contact(contact)),
            "clock" => self.topic.clock(id).map(|clock| self.clock(clock)),
            "parameter" => parameter(id).map(|parameter| self.parameter(parameter)),
            _ => None,
        };
        filled.unwrap_or_default()
    }

    fn contact(&self, contact: &Contact) -> String {
        let name = self.word(&format!("contact.{}.name", contact.id));
        let ways = [&contact.phone, &contact.tty, &contact.email].into_iter().flatten().map(String::as_str);
        std::iter::once(name).chain(ways).collect::<Vec<_>>().join(" ")
    }

    fn clock(&self, clock: &Clock) -> String {
        match &clock.limit {
            Limit::Steps(steps) => {
                let lengths = |always: bool| -> Vec<String> {
                    let taken = steps.iter().filter(|step| step.when.is_empty() == always);
                    taken.map(|step| self.step(step.step)).collect()
                };
                let always = lengths(true);
                let (lengths, link) =
                    if always.is_empty() { (lengths(false), "ui.later.or") } else { (always, "ui.later.then") };
                lengths.join(self.word(link))
            }
            Limit::NotStated => self.word("ui.later.limit_not_stated").to_owned(),
            Limit::InYourLetter => self.word("ui.later.limit_in_your_letter").to_owned(),
        }
    }

    fn step(&self, step: Step) -> String {
        let counted = |key, count: u32| fill(self.word(key), &[("count", &count.to_string())]);
        match step {
            Step::Hours(hours) => counted("ui.later.step_hours", hours),
            Step::Days(1) => self.word("ui.later.step_one_day").to_owned(),
            Step::Days(days) => counted("ui.later.step_days", days),
            Step::BusinessDays(days) => counted("ui.later.step_business_days", days),
            Step::SameDay => self.word("ui.later.step_same_day").to_owned(),
            Step::FirstOfNextMonth => self.word("ui.later.step_first_of_next_month").to_owned(),
            Step::At { days, time } => {
                let key = match days {
                    1 => "ui.later.step_time_next_day",
                    -1 => "ui.later.step_time_day_before",
                    ..=-1 => "ui.later.step_time_before",
                    _ => "ui.later.step_time_after",
                };
                fill(self.word(key), &[("count", &days.unsigned_abs().to_string()), ("time", &time.to_string())])
            }
        }
    }

    fn parameter(&self, parameter: &Parameter) -> String {
        let unit = self.word(&format!("unit.{}", parameter.unit));
        fill(unit, &[("count", &parameter.value.to_string())])
    }

    fn word(&self, key: &str) -> &str {
        self.words.get(key).unwrap_or_default()
    }
}
