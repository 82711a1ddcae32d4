use crate::{
    Contact, Plan,
    fit::Fit,
    folded::{folded, is_digits, telephone},
    name::Name,
    query::Query,
};

/// Fewer digits than these say nothing about a number but with what it begins.
const TELLING_DIGITS: usize = 3;

/// Everything by which a plan or a contact can be found, ready to be compared.
#[derive(Clone, Debug)]
pub struct Handles {
    id: String,
    names: Vec<Name>,
    phones: Vec<String>,
}

impl Handles {
    /// The handles of a plan: its id, company and name, and all its telephone numbers.
    pub fn of_plan(plan: &Plan) -> Self {
        let phones = [Some(&plan.enrollment), Some(&plan.member_services), plan.tty.as_ref()];
        Self {
            id: folded(&plan.id()),
            names: vec![Name::of(&plan.organization), Name::of(&plan.name)],
            phones: phones.into_iter().flatten().map(|phone| telephone(phone)).collect(),
        }
    }

    /// The handles of a contact: its name, and its number in digits and in letters.
    pub fn of_contact(contact: &Contact) -> Self {
        let names = [Some(&contact.name), contact.letters.as_ref()];
        Self {
            id: String::new(),
            names: names.into_iter().flatten().map(|name| Name::of(name)).collect(),
            phones: vec![telephone(&contact.phone)],
        }
    }

    /// How well a query fits: as a whole, then by its worst word. `None` if a word fits nowhere.
    pub fn fit(&self, query: &Query) -> Option<(Fit, Fit)> {
        let mut worst = Fit::Exact;
        for word in &query.words {
            worst = worst.max(self.fit_of_word(word)?);
        }
        Some((self.fit_of_whole(&query.whole).unwrap_or(Fit::Scattered), worst))
    }

    fn fit_of_word(&self, word: &str) -> Option<Fit> {
        let names = self.names.iter().filter_map(|name| name.fit_of_word(word));
        names.chain(self.fit_of_numbers(word)).min()
    }

    fn fit_of_whole(&self, typed: &str) -> Option<Fit> {
        let names = self.names.iter().filter_map(|name| name.fit(typed));
        names.chain(self.fit_of_numbers(typed)).min()
    }

    /// How a text fits the id or a telephone number.
    fn fit_of_numbers(&self, text: &str) -> Option<Fit> {
        let telling = text.len() >= TELLING_DIGITS;
        let id = Fit::of_number(text, &self.id).filter(|fit| telling || *fit < Fit::Inside);
        let dialled = telling && is_digits(text);
        let phones = self.phones.iter().filter(|_| dialled).filter_map(|phone| Fit::of_number(text, phone));
        phones.chain(id).min()
    }
}
