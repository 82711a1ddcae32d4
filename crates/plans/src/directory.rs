use crate::{Column, Contact, Plan, PlanIndex, PlanList, handle::Handle, index::Index, query::Query};
use packed::Damaged;

/// A list of plans that can be searched.
#[derive(Clone, Debug)]
pub struct Directory {
    list: PlanList,
    plans: Index,
    contacts: Index,
}

impl Directory {
    /// Makes a list ready to be searched.
    pub fn new(list: PlanList) -> Self {
        let plans = Index::of(&list.plans.iter().map(handles_of_plan).collect::<Vec<_>>());
        let contacts = Index::of(&list.contacts.iter().map(handles_of_contact).collect::<Vec<_>>());
        Self { list, plans, contacts }
    }

    /// Reads a pack that a build has written.
    ///
    /// # Errors
    ///
    /// [`Damaged`] if the bytes are not a list of plans.
    pub fn decode(bytes: &[u8]) -> Result<Self, Damaged> {
        packed::open(bytes).map(Self::new)
    }

    /// The list: its state, year and days, its plans and contacts in their order.
    pub const fn list(&self) -> &PlanList {
        &self.list
    }

    /// The plan at a position.
    pub fn plan(&self, index: PlanIndex) -> &Plan {
        &self.list.plans[index.at()]
    }

    /// The plans that fit what was typed: by company, name, id or telephone number, whole or in part, in any case and
    /// with any punctuation. Every word must fit the plan somewhere.
    ///
    /// What was typed as a whole decides the order: plans that have it as an id, name or number come before those of
    /// which one begins with it, then those that have it inside one, then those that have its words apart; among
    /// these, those with the words themselves come before those with longer words. Plans that fit equally well stay in
    /// the order of the list. Nothing is corrected. Nothing typed finds nothing.
    pub fn search(&self, query: &str) -> Vec<PlanIndex> {
        let indices = self.plans.ranked(&Query::of(query)).into_iter();
        indices.filter_map(|index| u16::try_from(index).ok()).map(PlanIndex).collect()
    }

    /// The contacts that fit what was typed, by the same rules.
    pub fn search_contacts(&self, query: &str) -> Vec<&Contact> {
        self.contacts.ranked(&Query::of(query)).into_iter().map(|index| &self.list.contacts[index]).collect()
    }

    /// The plan with a whole id, in any case. A near miss is not found.
    pub fn find(&self, contract: &str, number: &str) -> Option<PlanIndex> {
        let is_it = |plan: &Plan| plan.contract.eq_ignore_ascii_case(contract) && plan.number == number;
        let position = self.list.plans.iter().position(is_it)?;
        u16::try_from(position).ok().map(PlanIndex)
    }
}

fn handles_of_plan(plan: &Plan) -> Vec<Handle> {
    let phones = Column::ALL.into_iter().filter_map(|column| plan.phone(column)).map(Handle::of_phone);
    let names = [&plan.organization, &plan.name].map(|name| Handle::of_name(name));
    phones.chain(names).chain([Handle::of_id(&plan.id())]).collect()
}

fn handles_of_contact(contact: &Contact) -> Vec<Handle> {
    let names = [Some(&contact.name), contact.letters.as_ref()];
    let names = names.into_iter().flatten().map(|name| Handle::of_name(name));
    names.chain([Handle::of_phone(&contact.phone)]).collect()
}
